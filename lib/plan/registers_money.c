/* long: table
 *
 * What work needs beside people, what it costs, and what the client pays.
 */
#include "plan/field_macros.h"
#include "plan/money.h"
#include "plan/registers.h"

static const struct field equipment_fields[] = {
    HEAD_IS(equipment, .flags = 0, REQUIRED),
    {"quantity", WHOLE(equipment, quantity, 0, 1000000), .help = "how many there are: 1"},
    {"calendar", REF(equipment, calendar, BIT(CALENDARS)), .help = "when it can be used"},
    {"downtime", RANGES(equipment, downtime), .help = "when it cannot"},
    {"rates", PARTS(equipment, rates, pay, use_part), .help = "what its use costs: [DATE] COST"},
    {"from", START(equipment, from), .help = "there from this day"},
    {"to", END(equipment, to), .help = "and up to this one"},
    TAIL(equipment),
};

static const struct field order_fields[] = {
    {"quantity", QUANTITY(order, quantity), REQUIRED, "how much"},
    {"ordered_on", END(order, ordered_on), .help = "when it was ordered"},
    {"expected_on", END(order, expected_on), .help = "when it should come"},
    {"received_on", END(order, received_on), .help = "when it came"},
};
static PART_TABLE(order, "order");

static const struct field material_fields[] = {
    HEAD_IS(material, .flags = 0, REQUIRED),
    {"unit", TEXT(material, unit), REQUIRED, "what it is counted in"},
    {"quantity", QUANTITY(material, quantity), REQUIRED, "how much is needed in all"},
    {"unit_cost", MONEY(material, unit_cost), .help = "of one unit"},
    {"supplier", TEXT(material, supplier), .help = "where it comes from"},
    {"lead_time", WORK(material, lead_time), .help = "from the order until it is there"},
    {"line", REF(material, line, BIT(BUDGET)), .help = "the line of the budget it is paid from"},
    {"orders", PARTS(material, orders, order, order_part), .help = "what was ordered and came"},
    TAIL(material),
};

static const struct field budget_fields[] = {
    HEAD_IS(budget_line, .flags = 0, REQUIRED),
    {"category",
     WORD(budget_line, category,
          "labour/material/equipment/expense/subcontract/contingency/management_reserve"),
     REQUIRED, "of money"},
    {"amount", MONEY(budget_line, amount), REQUIRED, "how much"},
    {"tasks", REFS(budget_line, tasks, BIT(TASKS)), .help = "for which work"},
    TAIL(budget_line),
};

static const struct field expense_fields[] = {
    {"date", END(expense, date), .help = "when it was spent"},
    {"committed_on", END(expense, committed_on), .help = "when it was promised to be"},
    {"amount", MONEY(expense, amount), REQUIRED, "how much"},
    {"line", REF(expense, line, BIT(BUDGET)), .help = "from which line of the budget"},
    {"task", REF(expense, task, BIT(TASKS)), .help = "for which task"},
    {"by", REF(expense, by, PARTY), .help = "who spent it"},
    {"billable", FLAG(expense, billable), .help = "whether the client pays it"},
    {"evidence", TEXT(expense, evidence), .help = "where that can be seen"},
    TAIL(expense),
};

static const struct field payment_fields[] = {
    HEAD(payment),
    {"amount", MONEY(payment, amount), NEEDED, "what the client pays"},
    {"milestone", REF(payment, milestone, BIT(TASKS)), CLIENT, "when this is reached"},
    {"due", END(payment, due), CLIENT, "the milestone's date and the terms unless given"},
    {"terms", WORK(payment, terms), CLIENT, "30ed unless given"},
    {"invoiced_on", END(payment, invoiced_on), CLIENT, "when it was asked for"},
    {"invoice", TEXT(payment, invoice), CLIENT, "number of the invoice"},
    {"paid_on", END(payment, paid_on), CLIENT, "when it was paid"},
    {"paid", MONEY(payment, paid), CLIENT, "how much; all of it unless given"},
    TAIL(payment),
};

const struct table equipment_table = {
    "equipment", "piece of equipment", "what work needs and gives back",
    sizeof(struct equipment), TABLE_ID, ROWS(equipment_fields)};
const struct table materials_table = {
    "materials", "material", "what work needs and uses up",
    sizeof(struct material), TABLE_ID, ROWS(material_fields)};
const struct table budget_table = {
    "budget", "line of the budget", "the money there is, by lines",
    sizeof(struct budget_line), TABLE_ID | TABLE_CONTROLLED, ROWS(budget_fields)};
const struct table expenses_table = {
    "expenses", "expense", "money that was spent, or promised to be",
    sizeof(struct expense), TABLE_FACT, ROWS(expense_fields), .key_date = "date"};
const struct table payments_table = {
    "payments", "payment", "what the client pays, and when",
    sizeof(struct payment), TABLE_ID | TABLE_CLIENT | TABLE_CONTROLLED, ROWS(payment_fields)};
