#include "CWordList.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

const unsigned char khumue_word_graph[] = {
#embed "words.bin"
};

uint32_t khumue_word_graph_count(void) {
  return sizeof khumue_word_graph / 4;
}
