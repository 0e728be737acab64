#ifndef SHOW_YAML_H
#define SHOW_YAML_H

#include "base/buf.h"
#include "read/node.h"

/*
 * Puts a tree, a mapping or a list, as YAML in the form that plans are kept
 * in: block style, one entry a line, a blank line between registers and
 * between the records of a register, quotes only where something needs them.
 * read/yaml.h reads it back to the same tree.
 *
 * A scalar of style NODE_PLAIN is a value in a notation of the language; only
 * YAML's own grammar can bring it quotes, and one that is empty, `~` or
 * `null` stays "not given". Of the other styles it is free text, which is
 * quoted too where YAML readers could take it for a number, a truth value or
 * nothing, and written as a block if it has lines.
 */
void yaml_print(struct buf *, const struct node *tree);

#endif
