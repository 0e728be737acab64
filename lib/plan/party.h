#ifndef PLAN_PARTY_H
#define PLAN_PARTY_H

struct record;

/* Whose side a client, stakeholder or person is on; NULL, or any other record, is on none. */
int party_is_client(const struct record *);
int party_is_team(const struct record *);

#endif
