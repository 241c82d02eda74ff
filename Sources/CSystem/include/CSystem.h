#pragma once
// System calls that Swift's Glibc module does not show. Each returns 0, or -1 with errno set.

/// Exchanges two paths atomically: renameat2(2) with RENAME_EXCHANGE.
int csystem_exchange(const char *first, const char *second);

/// Writes one file system's data to its disk: syncfs(2).
int csystem_sync_file_system(int descriptor);
