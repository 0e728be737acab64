/*
 * Rules about what is promised to be said: to whom, how often, and whether it
 * was. Who is reached is marked once for all records, by plan_number(), so
 * that each party is asked once.
 */
#include "tool/check.h"

#include "plan/party.h"
#include "plan/people.h"
#include "plan/policy.h"
#include "plan/project.h"
#include "plan/status.h"
#include "plan/talk.h"
#include "tool/again.h"
#include "tool/check_item.h"

#include <string.h>

enum { TO_CLIENT = 1, TO_TEAM = 2, TO_PARTY = 4 };
enum { CHANNEL_WECOM = 2, MESSENGERS = 4 }; /* wecom/wechat/slack/teams */
enum { NAMES_MOST = 4 };

struct promise {              /* of a communication, up to the status date */
    int done;                 /* 1: it was kept at least once, */
    int32_t last;             /* last on this day */
    const struct sent *asked; /* the newest entry that ought to be acknowledged by now */
};

struct talk {
    const struct schedule *s;
    const struct plan *plan;
    struct diag *diag;
    struct work grace;
    struct promise *promise; /* by plan_number() */
    uint8_t *reached;        /* TO_PARTY: named in an audience; alike */
    struct pool pool;
    int sides;      /* TO_CLIENT, TO_TEAM: reached by a word */
    int all;        /* 1: everybody is, by one word */
    uint8_t *hears; /* by plan_number(): bits of messengers */
    unsigned client_hears, team_hears, messengers;
    int client; /* 1: the client has a communication at all */
};

/* What a reference in an audience says: a side by a word, or a party. */
static int goes_to(const struct ref *ref)
{
    if (!ref->id || ref->to)
        return ref->to ? TO_PARTY : 0;
    return strcmp(ref->id, "client") == 0 ? TO_CLIENT
           : strcmp(ref->id, "team") == 0 ? TO_TEAM
           : strcmp(ref->id, "all") == 0  ? TO_CLIENT | TO_TEAM
                                          : 0;
}

static int to_client(const struct refs *audience)
{
    for (size_t i = 0; i < audience->n; i++)
        if ((goes_to(&audience->v[i]) & TO_CLIENT) || party_is_client(audience->v[i].to))
            return 1;
    return 0;
}

static void reach(struct talk *t, const struct refs *audience)
{
    for (size_t i = 0; i < audience->n; i++) {
        const struct record *to = audience->v[i].to;
        int sides = goes_to(&audience->v[i]) & (TO_CLIENT | TO_TEAM);

        t->sides |= sides;
        t->all |= sides == (TO_CLIENT | TO_TEAM);
        t->reached[plan_number(t->plan, to)] = TO_PARTY;
    }
    t->client |= to_client(audience);
}

static int is_reached(const struct talk *t, const struct record *party)
{
    return (party_is_client(party) && (t->sides & TO_CLIENT)) ||
           (party_is_team(party) && (t->sides & TO_TEAM)) || t->all ||
           t->reached[plan_number(t->plan, party)];
}

/* A client is reached through one of its people, and they through it. */
static void check_reach(struct talk *t)
{
    uint8_t *through = pool_take(&t->pool, t->plan->named.n + 1);

    memcpy(through, t->reached, t->plan->named.n + 1);
    PLAN_EACH(t->plan, REGISTER_STAKEHOLDERS, stakeholder, person) {
        uint32_t client = plan_number(t->plan, person->client.to);

        if (is_reached(t, &person->record))
            through[client] = TO_PARTY;
        else if (!t->reached[client] && (t->client || !party_is_client(&person->record)))
            diag_add(t->diag, DIAG_STAKEHOLDER_NOT_REACHED, check_place(&person->record, 0),
                     check_id(&person->record));
    }
    PLAN_EACH(t->plan, REGISTER_CLIENTS, client, client) {
        int some = is_reached(t, &client->record) || through[plan_number(t->plan, &client->record)];

        for (size_t i = 0; i < client->contacts.n; i++)
            some |= t->reached[plan_number(t->plan, client->contacts.v[i].to)];
        if (!some && t->client)
            diag_add(t->diag, DIAG_STAKEHOLDER_NOT_REACHED, check_place(&client->record, 0),
                     check_id(&client->record));
    }
}

static void check_owner(struct talk *t, const struct communication *c)
{
    const char *id = check_id(&c->record);

    if (!t->plan->rows[REGISTER_PEOPLE].n || !to_client(&c->audience))
        return;
    if (!c->owner.id)
        diag_add(t->diag, DIAG_COMMUNICATION_WITHOUT_OWNER, check_place(&c->record, 0), id,
                 "has no owner");
    else if (c->owner.to && c->owner.to->kind != REGISTER_PEOPLE)
        diag_add(t->diag, DIAG_COMMUNICATION_WITHOUT_OWNER, check_place(&c->record, c->owner.at),
                 id, diag_text(t->diag, "'%s' is not one of the people", c->owner.id));
}

static void check_overdue(struct talk *t, const struct communication *c,
                          const struct promise *promise)
{
    uint8_t status = t->plan->project->status.value;
    int32_t due = again_said(t->s, c, promise->done ? promise->last : DAY_NONE);

    if (due == DAY_NONE || status == PROJECT_ON_HOLD || status >= PROJECT_CLOSED ||
        schedule_limit(t->s, due, t->grace) >= t->s->as_of)
        return;
    diag_add(t->diag, DIAG_COMMUNICATION_OVERDUE, check_place(&c->record, c->every.at),
             check_id(&c->record), check_date(t->diag, due),
             promise->done
                 ? diag_text(t->diag, "last sent on %s", check_date(t->diag, promise->last))
                 : "never sent");
}

struct silence { /* who of an audience did not answer */
    const struct sent *sent;
    const struct record *sender;
    struct buf list;
    int n;
};

static void not_answered(struct silence *silence, const char *id)
{
    if (silence->n++ < NAMES_MOST)
        check_also(&silence->list, silence->n == NAMES_MOST ? "..." : id);
}

/* One of the client's side answers for it; a person only for itself. */
static int has_answered(const struct silence *silence, const struct record *party)
{
    const struct refs *by = &silence->sent->acknowledged_by;
    int some = party && party == silence->sender;

    for (size_t i = 0; i < by->n && !some; i++) {
        const struct record *one = by->v[i].to;

        some = !party || party->kind == REGISTER_CLIENTS ? party_is_client(one) : one == party;
    }
    return some;
}

static void team_answers(const struct talk *t, struct silence *silence)
{
    int32_t day = silence->sent->date.day;

    PLAN_EACH(t->plan, REGISTER_PEOPLE, person, person) {
        if (silence->n >= NAMES_MOST)
            return;
        if (party_is_team(&person->record) && (!person->from.at || person->from.day <= day) &&
            (!person->to.at || person->to.day >= day) && !has_answered(silence, &person->record))
            not_answered(silence, check_id(&person->record));
    }
}

static void check_answers(struct talk *t, const struct communication *c, const struct sent *sent)
{
    struct silence silence = {.sent = sent, .sender = sent->by.id ? sent->by.to : c->owner.to};

    for (size_t i = 0; i < c->audience.n && silence.n < NAMES_MOST; i++) {
        const struct ref *ref = &c->audience.v[i];
        int side = goes_to(ref);

        if (((side & TO_CLIENT) || ref->to) && !has_answered(&silence, ref->to))
            not_answered(&silence, ref->to ? ref->id : "client");
        if (side & TO_TEAM)
            team_answers(t, &silence);
    }
    if (silence.n)
        diag_add(t->diag, DIAG_NOT_ACKNOWLEDGED, check_place(&sent->record, sent->date.at),
                 check_id(&c->record), check_date(t->diag, sent->date.day),
                 check_taken(t->diag, &silence.list));
}

static void kept(struct talk *t, const struct record *communication, int32_t day)
{
    struct promise *promise = &t->promise[plan_number(t->plan, communication)];

    if (!promise->done || day > promise->last)
        promise->last = day;
    promise->done = 1;
}

/* What was sent, or said in meetings that stand for it. */
static void promises_read(struct talk *t)
{
    PLAN_EACH(t->plan, REGISTER_SENT, sent, sent) {
        const struct record *to = sent->communication.to;

        if (!to || !happened(&sent->date, t->s->as_of))
            continue;
        kept(t, to, sent->date.day);
        struct promise *promise = &t->promise[plan_number(t->plan, to)];

        if (((const struct communication *)to)->acknowledge.set &&
            (!promise->asked || sent->date.day > promise->asked->date.day) &&
            schedule_limit(t->s, sent->date.day, t->grace) < t->s->as_of)
            promise->asked = sent;
    }
    PLAN_EACH(t->plan, REGISTER_MEETINGS, meeting, meeting)
        if (meeting->communication.to && happened(&meeting->held_on, t->s->as_of))
            kept(t, meeting->communication.to, meeting->held_on.day);
}

static const struct text *name_in(const struct im *im, int messenger)
{
    const struct text *names[] = {&im->wecom, &im->wechat, &im->slack, &im->teams};

    return names[messenger];
}

/* Which messengers a party has no name in, though others have one and it is to hear there. */
static void check_names(struct talk *t, const struct record *party, const struct im *im)
{
    static const char *const words[MESSENGERS] = {"wecom", "wechat", "slack", "teams"};
    unsigned wanted = t->hears[plan_number(t->plan, party)];
    struct buf list = {0};

    wanted |= party_is_client(party) ? t->client_hears : 0;
    wanted |= party_is_team(party) ? t->team_hears : 0;
    for (int i = 0; i < MESSENGERS; i++)
        if ((wanted & t->messengers & (1U << i)) && (!im || !name_in(im, i)->text))
            check_also(&list, words[i]);
    if (list.n)
        diag_add(t->diag, DIAG_PERSON_NOT_IN_CHANNEL, check_place(party, 0), check_id(party),
                 check_taken(t->diag, &list));
}

static void hears(struct talk *t, const struct communication *c)
{
    unsigned messenger = c->channel.value - CHANNEL_WECOM;

    if (messenger >= MESSENGERS)
        return;
    for (size_t i = 0; i < c->audience.n; i++) {
        int side = goes_to(&c->audience.v[i]);

        t->client_hears |= (side & TO_CLIENT ? 1U : 0) << messenger;
        t->team_hears |= (side & TO_TEAM ? 1U : 0) << messenger;
        t->hears[plan_number(t->plan, c->audience.v[i].to)] |= (uint8_t)(1U << messenger);
    }
}

static unsigned names_kept(const struct im *im)
{
    unsigned kept = 0;

    for (int i = 0; im && i < MESSENGERS; i++)
        kept |= (name_in(im, i)->text ? 1U : 0) << i;
    return kept;
}

/* A messenger is in use where anybody's name in it is written down. */
static void check_channels(struct talk *t)
{
    t->hears = pool_take(&t->pool, t->plan->named.n + 1);
    PLAN_EACH(t->plan, REGISTER_PEOPLE, person, person)
        t->messengers |= names_kept(person->im);
    PLAN_EACH(t->plan, REGISTER_STAKEHOLDERS, stakeholder, party)
        t->messengers |= names_kept(party->im);
    PLAN_EACH(t->plan, REGISTER_COMMUNICATIONS, communication, c)
        hears(t, c);
    t->hears[0] = 0;
    PLAN_EACH(t->plan, REGISTER_PEOPLE, person, person)
        check_names(t, &person->record, person->im);
    PLAN_EACH(t->plan, REGISTER_STAKEHOLDERS, stakeholder, party)
        check_names(t, &party->record, party->im);
}

void check_communication(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    struct talk t = {.s = s,
                     .plan = plan,
                     .diag = plan->diag,
                     .grace = policy_grace(plan->policy, &plan->units)};

    if (!plan->rows[REGISTER_COMMUNICATIONS].n)
        return;
    t.promise = pool_take(&t.pool, (plan->named.n + 1) * sizeof *t.promise);
    t.reached = pool_take(&t.pool, plan->named.n + 1);
    promises_read(&t);
    PLAN_EACH(plan, REGISTER_COMMUNICATIONS, communication, c) {
        const struct promise *promise = &t.promise[plan_number(plan, &c->record)];

        reach(&t, &c->audience);
        check_owner(&t, c);
        check_overdue(&t, c, promise);
        if (promise->asked)
            check_answers(&t, c, promise->asked);
    }
    PLAN_EACH(plan, REGISTER_REPORTS, report, report)
        reach(&t, &report->audience);
    t.reached[0] = 0; /* where those stand that have no number */
    check_reach(&t);
    if (!t.client && (plan->project->client.text || check_has_client(plan)))
        diag_add(t.diag, DIAG_NO_CLIENT_COMMUNICATION, check_place(&plan->project->record, 0), "");
    check_channels(&t);
    pool_release(&t.pool);
}
