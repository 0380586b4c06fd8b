// What Linux offers for files and Swift's Glibc does not bring along.
#ifndef CFILES_H
#define CFILES_H

#include <sys/types.h>
#include <sys/xattr.h>

/// Opens a file without a name in a folder, for reading and writing; -1 with errno where the file system has no such.
int cfiles_open_unnamed(const char *folder, mode_t mode);

/// Renames a file to a name that nothing has; -1 with errno EEXIST where something has it, EINVAL or ENOSYS where the
/// file system cannot do that.
int cfiles_rename_to_free(const char *from, const char *to);

#endif
