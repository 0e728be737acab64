/* Two registers have an `org`, each with words and a default of its own. */
#include "plan/party.h"

#include "plan/people.h"

#include <stddef.h>

enum { STAKEHOLDER_CLIENT = 1, STAKEHOLDER_TEAM = 3 }; /* client/supplier/team/other */
enum { PERSON_TEAM = 1, PERSON_CLIENT = 2 };           /* team/client/supplier */

int party_is_client(const struct record *record)
{
    if (!record)
        return 0;
    if (record->kind == REGISTER_STAKEHOLDERS)
        return ((const struct stakeholder *)record)->org.value <= STAKEHOLDER_CLIENT;
    if (record->kind == REGISTER_PEOPLE)
        return ((const struct person *)record)->org.value == PERSON_CLIENT;
    return record->kind == REGISTER_CLIENTS;
}

int party_is_team(const struct record *record)
{
    if (!record)
        return 0;
    if (record->kind == REGISTER_STAKEHOLDERS)
        return ((const struct stakeholder *)record)->org.value == STAKEHOLDER_TEAM;
    return record->kind == REGISTER_PEOPLE &&
           ((const struct person *)record)->org.value <= PERSON_TEAM;
}
