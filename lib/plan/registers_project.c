/* long: table
 *
 * The project, what was agreed, and what is reported.
 */
#include "plan/field_macros.h"
#include "plan/project.h"
#include "plan/registers.h"

static const struct field waiver_fields[] = {
    {"rule", TEXT(waiver, rule), REQUIRED, "id of the finding"},
    {"by", REF(waiver, by, PARTY), REQUIRED, "who accepts it"},
    {"reason", TEXT(waiver, reason), REQUIRED, "why"},
    {"until", END(waiver, until), REQUIRED, "the last day it is accepted"},
};
PART_TABLE(waiver, "waiver");

static const struct field tolerances_fields[] = {
    {"schedule", WORK(tolerances, schedule), .help = "how late the finish may be: 1w unless given"},
    {"cost", PERCENT(tolerances, cost), .help = "how far over its budget the cost may be"},
    {"satisfaction", NUMBER(tolerances, satisfaction), .help = "how far below its target"},
};
static PART_TABLE(tolerances, "tolerances");

static const struct field exchange_fields[] = {
    {"currency", TEXT(exchange, currency), .flags = FIELD_REQUIRED | FIELD_CURRENCY, "ISO 4217"},
    {"rate", NUMBER(exchange, rate), REQUIRED, "of the project's currency for one unit of it"},
    {"from", START(exchange, from), .help = "from this day; from the beginning unless given"},
};
static PART_TABLE(exchange, "exchange rate");

static const struct field project_fields[] = {
    HEAD(project),
    {"client", TEXT(project, client), CLIENT, "for whom: a name, or the id of a client"},
    {"manager", REF(project, manager, BIT(PEOPLE)), CLIENT, "who leads it"},
    {"sponsor", REF(project, sponsor, PARTY), CLIENT, "who pays for it, or speaks for who does"},
    {"status", WORD(project, status, "planning/active/on_hold/closing/closed/cancelled"), CLIENT,
     "active unless said"},
    {"start", START(project, start), NEEDED, "nothing is planned before"},
    {"finish", END(project, finish), CONTROLLED, "the promise for the whole"},
    {"baseline", TEXT(project, baseline), CLIENT,
     "what was agreed: a baseline, a revision or a folder; the last baseline unless given"},
    {"calendar", REF(project, calendar, BIT(CALENDARS)), CLIENT,
     "Monday to Friday 09:00-12:00, 13:00-18:00 unless given"},
    {"hours_per_day", NUMBER_UPTO(project, hours_per_day, 24),
     .help = "what 1d means: 8 unless given"},
    {"days_per_week", NUMBER_UPTO(project, days_per_week, 7),
     .help = "what 1w means: 5 unless given"},
    {"timezone", TEXT(project, timezone), .flags = FIELD_CLIENT | FIELD_TIMEZONE,
     "IANA name, for calendars that are exported"},
    {"language", TEXTS(project, language), CLIENT, "of the reports, the leading one first"},
    {"currency", TEXT(project, currency), .flags = FIELD_CLIENT | FIELD_CURRENCY,
     "ISO 4217, of all amounts without one"},
    {"contract_value", MONEY(project, contract_value), .flags = FIELD_CONTROLLED,
     "as agreed with the client"},
    {"tolerances", PART(project, tolerances, tolerances), .help = "where amber turns red"},
    {"exchange", PARTS(project, exchange, exchange, exchange_part),
     .help = "rates of other currencies"},
    {"status_date", COMPUTED, .help = "give --as-of DATE to the program instead"},
    TAIL(project),
};

static const struct field baseline_fields[] = {
    HEAD_IS(baseline, CLIENT, CLIENT),
    {"rev", TEXT(baseline, rev), CLIENT, "tag, commit or branch; the id unless given"},
    {"commit", TEXT(baseline, commit), CLIENT, "the commit that `rev` was when it was agreed"},
    {"schedule", TEXT(baseline, schedule), CLIENT, "file of the dates that were promised"},
    {"path", TEXT(baseline, path), CLIENT, "folder of the plan as agreed, instead of a revision"},
    {"change", REF(baseline, change, BIT(CHANGES)), CLIENT, "the change that brought it about"},
    {"approved_by", REF(baseline, approved_by, PARTY), CLIENT, "who agreed to it"},
    {"approved_on", END(baseline, approved_on), CLIENT, "when"},
    {"signoffs", NESTED(REGISTER_SIGNOFFS, "of"), CLIENT, "who said yes to it"},
    TAIL(baseline),
};

static const struct field signoff_fields[] = {
    {"date", END(signoff, date), NEEDED, "when"},
    {"by", REF(signoff, by, PARTY), NEEDED, "who said yes"},
    {"of", REF(signoff, of, BIT(PROJECT) | BIT(BASELINES) | BIT(GOALS)),
     .words = "project/lessons", NEEDED,
     "to what: project, a baseline, a goal; lessons: those of earlier projects were read"},
    {"evidence", TEXT(signoff, evidence), CLIENT, "where that can be seen"},
    TAIL(signoff),
};

static const struct field report_fields[] = {
    HEAD_IS(report, .flags = 0, .flags = FIELD_REQUIRED),
    {"kind",
     WORD(report, kind,
          "status/schedule/risks/people/quality/cost/communication/changes/person/minutes/"
          "retrospective/lessons"),
     REQUIRED, "what it shows"},
    {"audience", AUDIENCE(report, audience), .help = "who reads it"},
    {"every", EVERY(report, every), .help = "how often it is published"},
    {"dates", DATES(report, dates), .help = "the days it is published, instead"},
    {"language", TEXTS(report, language), .help = "the project's unless given"},
    {"formats", WORDS(report, formats, "html/markdown"), .help = "html unless given"},
    {"template", TEXT(report, template), .help = "folder of an own template"},
    {"communication", REF(report, communication, BIT(COMMUNICATIONS)),
     .help = "the promise it keeps"},
    TAIL(report),
};

static const struct field override_fields[] = {
    {"dimension", WORD(override, dimension, "schedule/cost/scope/quality/client"), NEEDED,
     "of what"},
    {"rag", WORD(override, rag, "green/amber/red"), NEEDED, "how it stands"},
    {"by", REF(override, by, PARTY), NEEDED, "who says so"},
    {"reason", TEXT(override, reason), NEEDED, "why it is not as computed"},
};
static PART_TABLE(override, "override");

static const struct field summary_fields[] = {
    {"date", END(report_summary, date), NEEDED, "of the reports it stands in"},
    {"name", TEXT(report_summary, record.name), .flags = FIELD_CLIENT | FIELD_LINE,
     "its heading"},
    {"report", REFS(report_summary, report, BIT(REPORTS)), CLIENT,
     "which reports; all unless given"},
    {"by", REF(report_summary, by, PARTY), CLIENT, "who wrote it"},
    {"overrides", PARTS(report_summary, overrides, override, override_part), CLIENT,
     "colours that people set"},
    TAIL(report_summary),
};

const struct table project_table = {
    "project", "project",
    "what the plan is of: its dates, its client, and what amounts are counted in",
    sizeof(struct project), TABLE_ONE | TABLE_ROOT | TABLE_ID | TABLE_CLIENT, ROWS(project_fields)};
const struct table baselines_table = {
    "baselines", "baseline", "states of the plan that were agreed, as revisions or folders",
    sizeof(struct baseline), TABLE_ROOT | TABLE_ID | TABLE_CLIENT, ROWS(baseline_fields)};
const struct table signoffs_table = {
    "signoffs", "sign-off", "who said yes to what, and when",
    sizeof(struct signoff), TABLE_FACT | TABLE_CLIENT, ROWS(signoff_fields), .key_date = "date"};
const struct table reports_table = {
    "reports", "report", "what is published, to whom and how often",
    sizeof(struct report), TABLE_ID, ROWS(report_fields)};
const struct table summaries_table = {
    "summaries", "summary", "the words that people put above the reports of a day",
    sizeof(struct report_summary), TABLE_FACT, ROWS(summary_fields), .key_date = "date"};
