#define _GNU_SOURCE
#include "CLinux.h"
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

int clinux_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

int clinux_sync_file_system(int descriptor) { return syncfs(descriptor); }

int clinux_memory_file(void) { return memfd_create("khumue", MFD_CLOEXEC); }

int clinux_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC | O_NONBLOCK); }

const char *clinux_entry_name(const struct dirent *entry) { return entry->d_name; }
