#include "CWordList.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

const unsigned char khumue_word_graph[] = {
#embed "words.bin"
};
