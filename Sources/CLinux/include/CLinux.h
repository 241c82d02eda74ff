#pragma once
#include <dirent.h>
// System calls that Swift's Glibc module does not show. Each returns -1 with errno set when it fails, else 0 or what it says.

/// Exchanges two paths atomically: renameat2(2) with RENAME_EXCHANGE.
int clinux_exchange(const char *first, const char *second);

/// Writes one file system's data to its disk: syncfs(2).
int clinux_sync_file_system(int descriptor);

/// A new file without a name that lives in memory, closed when a program is started: memfd_create(2). Returns its descriptor.
int clinux_memory_file(void);

/// Makes a pipe whose ends no child process inherits and on which no call waits: pipe2(2).
int clinux_pipe(int ends[2]);

/// The name of a folder's entry, which lives as long as the entry: Swift cannot take the address of the array.
const char *clinux_entry_name(const struct dirent *entry);
