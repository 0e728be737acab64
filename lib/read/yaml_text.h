#ifndef READ_YAML_TEXT_H
#define READ_YAML_TEXT_H

#include "base/buf.h"
#include "read/node.h"

/*
 * Keys and scalars as they are written in plans; read/yaml.h reads them back
 * to the same text.
 *
 * A scalar of style NODE_PLAIN is a value in a notation of the language; only
 * YAML's own grammar can bring it quotes, and one that is empty, `~` or
 * `null` stays "not given". Of the other styles it is free text, which is
 * quoted too where YAML readers could take it for a number, a truth value or
 * nothing, and written as a block if it has lines.
 *
 * What is put begins with a blank (but for nothing at all) and ends with the
 * line; INDENT is where lines of a block go, TAIL stands at the end of the
 * first line.
 */
void yaml_text_scalar(struct buf *, const struct node *, int indent, const char *tail);

/* A key with its colon. */
void yaml_text_key(struct buf *, const char *key);

/* 1 if a YAML reader that guesses types could take this text for something else. */
int yaml_text_is_guessable(const char *text, size_t n);

#endif
