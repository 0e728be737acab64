#ifndef TOOL_IDS_H
#define TOOL_IDS_H

#include "tool/fmt_files.h"

/*
 * Ids for the records of a plan that must have one and have none: made of
 * their names, unlike every other id of the plan. Nothing else is touched,
 * neither the form of the files nor an id that is written wrong.
 *
 * Puts the files of the plan in the folder ROOT, with their new ids, behind
 * those that are there. What cannot be read is said in DIAG; while part of the
 * plan cannot, its ids are not known, and none is given.
 */
void ids_give(struct fmt_files *, const char *root);

#endif
