#ifndef TOOL_MSPDI_PEOPLE_H
#define TOOL_MSPDI_PEOPLE_H

#include "tool/mspdi_calendar.h"

/*
 * The work resources of the file: people, to a plan. Materials and costs are
 * no people, and noted as lost.
 */
struct mspdi_person {
    const struct node *xml;
    const char *id, *name;
    struct mspdi_calendar *calendar; /* the project's if the file names none */
};

/* Fills in the people; the calendars must have been read. */
void mspdi_people_read(struct mspdi *);

/* The register `people`; asks for the calendars it names. */
struct node *mspdi_people_register(struct mspdi *);

#endif
