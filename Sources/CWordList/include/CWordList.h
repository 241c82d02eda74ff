// The graph of Thai words, as scripts/build-word-list.py wrote it. The script says what the bits of an edge mean.
#pragma once

#include <stdint.h>

extern const unsigned char khumue_word_graph[];

/// The edge at `index`, which must come from an edge or be 1, where the start state begins.
static inline uint32_t khumue_word_graph_edge(uint32_t index) {
  const unsigned char *edge = khumue_word_graph + (uint64_t)index * 4;
  return (uint32_t)edge[0] | (uint32_t)edge[1] << 8 | (uint32_t)edge[2] << 16
      | (uint32_t)edge[3] << 24;
}
