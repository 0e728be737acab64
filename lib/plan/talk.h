#ifndef PLAN_TALK_H
#define PLAN_TALK_H

#include "plan/notation.h"
#include "plan/record.h"

/*
 * Who hears what, and what came of it. An audience may say `client`, `team`
 * or `all`, which are words, not records.
 */
struct communication { /* the promise */
    struct record record;
    struct refs audience, escalation;
    struct text content, purpose;
    struct word channel;
    struct every every;
    struct when from, to;
    struct ref owner, approver;
    struct flag acknowledge;
};

struct sent {
    struct record record;
    struct when date;
    struct ref communication, by;
    struct text ref;
    struct refs acknowledged_by;
};

struct document {
    struct record record;
    struct text path, url, version;
    struct refs audience;
    struct when shared_on;
};

struct meeting { /* the note of one in Markdown is its minutes */
    struct record record;
    struct word kind;   /* enum meeting_kind */
    struct word status; /* enum event_status */
    struct when planned_on, held_on;
    struct refs attendees, absent;
    struct texts agenda;
    struct ref communication;
};

enum meeting_kind {
    MEETING_UNSAID, MEETING_TEAM, MEETING_CLIENT, MEETING_STEERING, MEETING_RETROSPECTIVE,
    MEETING_OTHER
};

struct decision { /* with `due` and without `decided_on`: one that is needed */
    struct record record;
    struct when decided_on, due;
    struct refs decided_by, affects;
    struct ref owner, source;
    struct text reason, consequence;
    struct texts options;
};

struct action {
    struct record record;
    struct ref owner, source; /* source: what it came from */
    struct when due, closed_on;
    struct word status; /* enum item_status */
    struct priority priority;
};

struct question {
    struct record record;
    struct ref asked_by, owner, answered_by, source;
    struct when asked_on, due, answered_on;
    struct text answer;
};

#endif
