#pragma once
// Memory for one run of libcmark: taken in large pieces, given back all at once.

#include <cmark.h>
#include <stddef.h>

/// Starts an arena for a text of `size` bytes on this thread, and returns the allocator to hand to libcmark.
/// Every begin has its end on the same thread, and they do not nest.
cmark_mem *cmark_arena_begin(size_t size);

/// Gives back everything that was allocated since the arena began, the parser and all nodes included.
void cmark_arena_end(void);
