#ifndef SHOW_YAML_H
#define SHOW_YAML_H

#include "base/buf.h"
#include "read/node.h"

/*
 * Puts a tree, a mapping or a list, as YAML in the form that plans are kept
 * in: block style, one entry a line, a blank line between registers and
 * between the records of a register, quotes only where something needs them.
 * read/yaml.h reads it back to the same tree, and read/yaml_text.h says how
 * scalars are written.
 */
void yaml_print(struct buf *, const struct node *tree);

#endif
