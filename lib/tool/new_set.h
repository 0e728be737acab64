#ifndef TOOL_NEW_SET_H
#define TOOL_NEW_SET_H

#include "tool/new_asked.h"
#include "tool/new_value.h"

/*
 * Values that the user gives for a new record: KEY=VALUE, KEY.PART=VALUE of a
 * part, several of one KEY for a list, KEY= for a field that is not wanted.
 */

/* Ends the program where one is not written so, or names no field of TABLE. */
void new_set_check(const struct new_desk *, const struct new_asked *);

/* 1 if something is said of FIELD; *VALUE is it then, NULL where it is not wanted. */
int new_set_value(const struct new_desk *, const struct new_asked *, const struct field *,
                  struct node **value);

#endif
