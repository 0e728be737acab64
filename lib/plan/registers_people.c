/* long: table
 *
 * Who has to do with the project, and what they can do.
 */
#include "plan/field_macros.h"
#include "plan/people.h"
#include "plan/registers.h"
#include "plan/training.h"

static const struct field im_fields[] = {
    {"wecom", TEXT(im, wecom), .help = "user id in WeCom"},
    {"wechat", TEXT(im, wechat), .help = "name in WeChat"},
    {"slack", TEXT(im, slack), .help = "member id in Slack"},
    {"teams", TEXT(im, teams), .help = "user principal name in Microsoft Teams"},
};
PART_TABLE(im, "im");

static const struct field days_fields[] = {
    {"dates", RANGE(days, dates), NEEDED, "a day, or FROM..TO"},
    {"hours", HOURS(days, hours), CLIENT, "worked then; as on the first working day unless given"},
    {"name", TEXT(days, name), CLIENT, "what days these are"},
};
BRIEF_TABLE(days, "entry of days", "dates name");

static const struct field pay_fields[] = {
    {"from", START(pay, from), .help = "from this day; from the beginning unless given"},
    {"cost", RATE(pay, cost, "min/h/d/w"), REQUIRED, "to us"},
    {"price", RATE(pay, price, "min/h/d/w"), .help = "to the client"},
};
BRIEF_TABLE(pay, "rate", "from? cost");

static const struct field use_fields[] = {
    {"from", START(pay, from), .help = "from this day; from the beginning unless given"},
    {"cost", RATE(pay, cost, "min/h/d/w/use"), REQUIRED, "to us"},
    {"price", RATE(pay, price, "min/h/d/w/use"), .help = "to the client"},
};
const struct table use_part = {"", "rate", NULL, sizeof(struct pay), ROWS(use_fields),
                               .brief = "from? cost"};

static const struct field share_fields[] = {
    {"dates", RANGE(share, dates), REQUIRED, "a day, or FROM..TO"},
    {"units", PERCENT(share, units), REQUIRED, "share of each of these days"},
};
static BRIEF_TABLE(share, "entry of availability", "dates units");

static const struct field mastery_fields[] = {
    {"skill", REF(mastery, skill, BIT(SKILLS)), REQUIRED, "which skill"},
    {"level", WHOLE(mastery, level, 0, 5), REQUIRED, "0 to 5"},
    {"assessed_on", END(mastery, assessed_on), .help = "when that was found"},
    {"assessed_by", REF(mastery, assessed_by, PARTY), .help = "by whom"},
};
static BRIEF_TABLE(mastery, "skill of a person", "skill level");

static const struct field client_fields[] = {
    HEAD_IS(client, .flags = 0, NEEDED),
    {"contacts", REFS(client, contacts, BIT(STAKEHOLDERS)), .help = "the people to talk to"},
    {"owner", REF(client, owner, PARTY), .help = "who looks after this client"},
    {"tier", TEXT(client, tier), .help = "how important, in your own words"},
    {"phone", TEXT(client, phone), .help = "of the client"},
    {"email", TEXT(client, email), .help = "of the client"},
    {"address", TEXT(client, address), .help = "of the client"},
    TAIL(client),
};

#define ENGAGEMENT "unaware/resistant/neutral/supportive/leading"

static const struct field stakeholder_fields[] = {
    HEAD(stakeholder),
    {"client", REF(stakeholder, client, BIT(CLIENTS)), CLIENT, "whose side it is on"},
    {"org", WORD(stakeholder, org, "client/supplier/team/other"), CLIENT, "client unless said"},
    {"role", TEXT(stakeholder, role), CLIENT, "what this person or group does"},
    {"interest", WHOLE(stakeholder, interest, 1, 5), .help = "in the project, 1 to 5"},
    {"influence", WHOLE(stakeholder, influence, 1, 5), .help = "on the project, 1 to 5"},
    {"engagement", WORD(stakeholder, engagement, ENGAGEMENT), .help = "how it stands to it"},
    {"engagement_desired", WORD(stakeholder, engagement_desired, ENGAGEMENT),
     .help = "how it should"},
    {"needs", TEXTS(stakeholder, needs), .help = "what it wants of the project"},
    {"email", TEXT(stakeholder, email), .help = "where to write"},
    {"mobile", TEXT(stakeholder, mobile), .help = "where to call"},
    {"im", PART(stakeholder, im, im), .help = "names in instant messengers"},
    TAIL(stakeholder),
};

static const struct field person_fields[] = {
    HEAD(person),
    {"org", WORD(person, org, "team/client/supplier"), CLIENT, "team unless said"},
    {"role", TEXT(person, role), CLIENT, "what this person does"},
    {"email", TEXT(person, email), .help = "where to write"},
    {"mobile", TEXT(person, mobile), .help = "where to call"},
    {"im", PART(person, im, im), .help = "names in instant messengers"},
    {"calendar", REF(person, calendar, BIT(CALENDARS)), .help = "the project's unless given"},
    {"week", WEEK(person, week), .help = "own working hours, by day of the week"},
    {"workdays", DAYS(person, workdays), .help = "extra working days"},
    {"leave", DAYS(person, leave), .help = "days off"},
    {"units", PERCENT(person, units), .help = "share of each day for this plan, 100% unless given"},
    {"availability", PARTS(person, availability, share, share_part),
     .help = "another share for a while: RANGE UNITS"},
    {"max_per_day", WORK(person, max_per_day), .help = "cap on what is booked on a day"},
    {"max_per_week", WORK(person, max_per_week), .help = "cap on what is booked in a week"},
    {"from", START(person, from), .help = "works on the plan from this day"},
    {"to", END(person, to), .help = "and up to this one"},
    {"rates", PARTS(person, rates, pay, pay_part), .help = "what the work costs: [DATE] COST"},
    {"skills", PARTS(person, skills, mastery, mastery_part), .help = "SKILL LEVEL"},
    TAIL(person),
};

static const struct field skill_need_fields[] = {
    {"role", TEXT(skill_need, role), REQUIRED, "who must have it"},
    {"level", WHOLE(skill_need, level, 0, 5), REQUIRED, "0 to 5"},
    {"by", END(skill_need, by), .help = "by when"},
};
static PART_TABLE(skill_need, "need of a skill");

static const struct field skill_fields[] = {
    HEAD_IS(skill, .flags = 0, REQUIRED),
    {"needs", PARTS(skill, needs, skill_need, skill_need_part),
     .help = "which role must have it, and how well"},
    TAIL(skill),
};

static const struct field attendee_fields[] = {
    {"person", REF(attendee, person, BIT(PEOPLE) | BIT(STAKEHOLDERS)), REQUIRED, "who"},
    {"attended", FLAG(attendee, attended), .help = "whether they were there"},
    {"pre", WHOLE(attendee, pre, 0, 5), .help = "level before"},
    {"post", WHOLE(attendee, post, 0, 5), .help = "level after"},
    {"reaction", WHOLE(attendee, reaction, 1, 5), .help = "how they liked it, 1 to 5"},
};
static BRIEF_TABLE(attendee, "attendee", "person");

static const struct field training_fields[] = {
    HEAD_IS(training, .flags = 0, REQUIRED),
    {"skills", REFS(training, skills, BIT(SKILLS)), REQUIRED, "what is learned"},
    {"planned_on", START(training, planned_on), REQUIRED, "when it is to be"},
    {"status", WORD(training, status, EVENT_STATUS), .help = "planned unless held"},
    {"held_on", END(training, held_on), .help = "when it was"},
    {"trainer", TEXT(training, trainer), .help = "who teaches"},
    {"hours", NUMBER(training, hours), .help = "how long"},
    {"cost", MONEY(training, cost), .help = "what it costs"},
    {"every", EVERY(training, every), .help = "how often it is repeated"},
    {"attendees", PARTS(training, attendees, attendee, attendee_part), .help = "who learns"},
    TAIL(training),
};

const struct table clients_table = {
    "clients", "client", "the companies that the work is done for",
    sizeof(struct client), TABLE_ID | TABLE_CLIENT, ROWS(client_fields)};
const struct table stakeholders_table = {
    "stakeholders", "stakeholder",
    "persons and groups with an interest in the project; they have no capacity",
    sizeof(struct stakeholder), TABLE_ID | TABLE_CLIENT, ROWS(stakeholder_fields)};
const struct table people_table = {
    "people", "person", "who works on the plan: their time, their skills and what they cost",
    sizeof(struct person), TABLE_ID | TABLE_CLIENT, ROWS(person_fields)};
const struct table skills_table = {
    "skills", "skill", "what people can do, and what roles must be able to do",
    sizeof(struct skill), TABLE_ID, ROWS(skill_fields)};
const struct table trainings_table = {
    "trainings", "training", "what is learned, when, and by whom",
    sizeof(struct training), TABLE_ID, ROWS(training_fields), .key_date = "planned_on"};
