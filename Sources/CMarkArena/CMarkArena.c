#include "CMarkArena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Blocks start after their size, on 16 bytes.
enum { alignment = 16 };

typedef struct chunk {
  struct chunk *previous;
  // Keeps what follows on a multiple of the alignment.
  size_t capacity;
} chunk;

// An arena lives from begin to end; between runs nothing is kept.
static _Thread_local struct {
  chunk *last;
  char *next;
  char *limit;
  size_t chunk_size;
} arena;

static void add_chunk(size_t needed) {
  size_t capacity = needed > arena.chunk_size ? needed : arena.chunk_size;
  chunk *made = malloc(sizeof(chunk) + capacity);
  if (made == NULL) abort();
  made->previous = arena.last;
  made->capacity = capacity;
  arena.last = made;
  arena.next = (char *)(made + 1);
  arena.limit = arena.next + capacity;
}

static void *allocate(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  size_t needed = alignment + ((size + alignment - 1) & ~(size_t)(alignment - 1));
  if ((size_t)(arena.limit - arena.next) < needed) add_chunk(needed);
  char *block = arena.next + alignment;
  *(size_t *)arena.next = size;
  arena.next += needed;
  return block;
}

static void *arena_calloc(size_t count, size_t size) {
  size_t total;
  if (__builtin_mul_overflow(count, size, &total)) abort();
  return memset(allocate(total), 0, total);
}

static void *arena_realloc(void *old, size_t size) {
  if (old == NULL) return allocate(size);
  size_t former = *(size_t *)((char *)old - alignment);
  if (size <= former) return old;
  return memcpy(allocate(size), old, former);
}

static void arena_free(void *block) { (void)block; }

cmark_mem *cmark_arena_begin(size_t size) {
  static cmark_mem allocator = {arena_calloc, arena_realloc, arena_free};
  arena.chunk_size = 65536 + size * 8;
  return &allocator;
}

void cmark_arena_end(void) {
  while (arena.last != NULL) {
    chunk *previous = arena.last->previous;
    free(arena.last);
    arena.last = previous;
  }
  arena.next = arena.limit = NULL;
}
