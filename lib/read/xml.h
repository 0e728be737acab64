#ifndef READ_XML_H
#define READ_XML_H

#include "base/diag.h"
#include "read/node.h"

/*
 * The XML door: file NUMBER of DIAG's files as one tree in POOL. An element
 * with elements in it becomes a mapping of them, in their order and repeated
 * ones too; any other becomes a scalar with its text. The key of a node, the
 * root's as well, is the element's name without a namespace prefix, `at` the
 * byte of its tag. Attributes, comments and text beside elements are left out.
 *
 * Returns NULL, after saying where and why, if the text is not well-formed
 * XML, is over 64 elements deep, or has a document type: entities could make
 * a small file endless, or bring in another.
 */
struct node *xml_read(struct diag *, uint32_t number, struct pool *);

#endif
