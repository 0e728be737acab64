/* long: table
 *
 * English words about materials, equipment, budget and payments.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_MATERIAL_SHORT,
     "tasks need {1} of '{0}', and {2} are planned",
     "All tasks together take more of this material than the plan has. The last\n"
     "of them will stand still. (Resources are sufficient: PMBOK 6, 9.2.)",
     "materials:\n"
     "  - id: scanners\n"
     "    name: Hand scanners\n"
     "    unit: pcs\n"
     "    quantity: 12\n"
     "tasks:\n"
     "  - id: pilot\n"
     "    name: Pilot\n"
     "    duration: 5d\n"
     "    needs: scanners 14",
     "Plan more of it, or let the tasks take less:\n"
     "    quantity: 14"},
    {DIAG_MATERIAL_LEFT,
     "tasks need {1} of '{0}', and {2} are planned",
     "More of this material is planned, and paid for, than all tasks together\n"
     "take. The rest is waste, or a task that needs it does not say so.\n"
     "(Resources are not wasted: PMBOK 6, 9.2; ISO 21502.)",
     "materials:\n"
     "  - id: scanners\n"
     "    name: Hand scanners\n"
     "    unit: pcs\n"
     "    quantity: 20\n"
     "tasks:\n"
     "  - id: pilot\n"
     "    name: Pilot\n"
     "    duration: 5d\n"
     "    needs: scanners 14",
     "Plan what is needed, or write the need where it is:\n"
     "    quantity: 14"},
    {DIAG_MATERIAL_LATE,
     "'{0}' comes on {1}, after '{2}' starts ({3})",
     "By what is ordered and how long it takes to come, the material is not\n"
     "there when the task begins that needs it. What is not ordered is taken to\n"
     "be ordered on the status date. (Procurement before use: PMBOK 6, 9.2,\n"
     "12.1.)",
     "materials:\n"
     "  - id: scanners\n"
     "    name: Hand scanners\n"
     "    unit: pcs\n"
     "    quantity: 12\n"
     "    lead_time: 15d\n"
     "tasks:\n"
     "  - id: pilot\n"
     "    name: Pilot\n"
     "    duration: 5d\n"
     "    needs: scanners 12",
     "Order it now, and write it down; else start the task later:\n"
     "    orders:\n"
     "      - quantity: 12\n"
     "        ordered_on: 2026-03-02\n"
     "        expected_on: 2026-03-13"},
    {DIAG_ORDERS_SHORT,
     "{1} of '{0}' are ordered, and {2} are needed",
     "All orders of this material together are less than what is needed, and\n"
     "nothing says how long the rest would take to come.",
     "materials:\n"
     "  - id: scanners\n"
     "    name: Hand scanners\n"
     "    unit: pcs\n"
     "    quantity: 12\n"
     "    orders:\n"
     "      - quantity: 8\n"
     "        ordered_on: 2026-03-02",
     "Write the other order, or how long it takes; then the plan says by itself\n"
     "when that is too long:\n"
     "    lead_time: 10d"},
    {DIAG_ORDERS_OVER,
     "{1} of '{0}' are ordered, and {2} are needed",
     "More of this material was ordered than anything needs. It is often the\n"
     "same order written twice. (Resources are not wasted: ISO 21502.)",
     "materials:\n"
     "  - id: scanners\n"
     "    name: Hand scanners\n"
     "    unit: pcs\n"
     "    quantity: 12\n"
     "    orders:\n"
     "      - quantity: 12\n"
     "        ordered_on: 2026-03-02\n"
     "      - quantity: 12\n"
     "        ordered_on: 2026-03-03",
     "Delete the order that is none, or send back what is too many. If it is\n"
     "needed after all, say so:\n"
     "    quantity: 24"},
    {DIAG_BUDGET_OVER_FRAME,
     "inside '{0}' {1} are budgeted, its frame is {2}",
     "The budget of a task with tasks inside is their frame. Together they are\n"
     "worth more than it holds. (The budget is the sum of its parts: PMBOK 6,\n"
     "7.3; 100 % rule.)",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    budget: 20000.00\n"
     "    tasks:\n"
     "      - id: cart\n"
     "        name: Cart\n"
     "        effort: 5d\n"
     "        budget: 12000.00\n"
     "      - id: pages\n"
     "        name: Pages\n"
     "        effort: 5d\n"
     "        budget: 9000.00",
     "Mend the parts, or the frame:\n"
     "    budget: 21000.00"},
    {DIAG_BUDGET_OVER_LINE,
     "tasks paid from '{0}' are budgeted at {1}, it holds {2}",
     "The tasks that are paid from this line of the budget are worth more than\n"
     "its amount. (Budget at completion: PMBOK 6, 7.3; the sum of the lines is\n"
     "what was approved.)",
     "budget:\n"
     "  - id: hardware\n"
     "    name: Hardware\n"
     "    category: material\n"
     "    amount: 10000.00\n"
     "tasks:\n"
     "  - id: pilot\n"
     "    name: Pilot\n"
     "    duration: 5d\n"
     "    line: hardware\n"
     "    budget: 12000.00",
     "Mend the budgets of the tasks, or have more approved:\n"
     "    amount: 12000.00"},
    {DIAG_LINE_OVERSPENT,
     "'{0}' has {1} of expenses, it holds {2}",
     "What was spent and committed from this line is more than was approved.\n"
     "Every further expense comes out of another line, or of nobody's. (Control\n"
     "costs: PMBOK 6, 7.4.)",
     "budget:\n"
     "  - id: hardware\n"
     "    name: Hardware\n"
     "    category: material\n"
     "    amount: 10000.00\n"
     "expenses:\n"
     "  - date: 2026-03-06\n"
     "    amount: 10800.00\n"
     "    line: hardware",
     "Find the expense that belongs to another line, or have the line raised by\n"
     "an approved change:\n"
     "    amount: 11000.00"},
    {DIAG_EXPENSE_WITHOUT_DAY,
     "expense without a day: it is never counted",
     "An expense counts from its `date` on, and as a commitment from\n"
     "`committed_on` on. This one has neither, so that no figure of any day\n"
     "holds it.",
     "expenses:\n"
     "  - amount: 2000.00\n"
     "    line: hardware",
     "Write when it was spent, or promised to be:\n"
     "    - date: 2026-03-06\n"
     "      amount: 2000.00"},
    {DIAG_PAYMENT_WITHOUT_DAY,
     "payment without a milestone or a day: '{0}'",
     "Nothing says when the client has to pay this, so that nobody will ask for\n"
     "it, and the cash flow leaves it out. (Payments follow from milestones:\n"
     "PMBOK 6, 12.1.)",
     "payments:\n"
     "  - id: second-rate\n"
     "    name: Second rate\n"
     "    amount: 40000.00",
     "Name the milestone it is paid for, or the day:\n"
     "    milestone: api-accepted"},
    {DIAG_PAYMENTS_NOT_CONTRACT,
     "payments come to {0}, the contract to {1}",
     "What the client is to pay by the plan is not what the contract says. A\n"
     "rate is missing, or a change of the price did not reach both.",
     "project:\n"
     "  id: shop\n"
     "  name: Web shop\n"
     "  currency: EUR\n"
     "  contract_value: 90000.00\n"
     "payments:\n"
     "  - id: first-rate\n"
     "    name: First rate\n"
     "    amount: 40000.00\n"
     "    due: 2026-03-31",
     "Write the payment that is missing, or the value that was agreed."},
    {DIAG_PAYMENT_OVERDUE,
     "payment '{0}' was due on {1}[: {2}]",
     "The client owed this by that day: its milestone was reached, and the time\n"
     "to pay is over. (Receivables: PMBOK 6, 12.3.)",
     "payments:\n"
     "  - id: first-rate\n"
     "    name: First rate\n"
     "    amount: 40000.00\n"
     "    due: 2026-02-27",
     "Ask for it. When it comes, write the day:\n"
     "    paid_on: 2026-03-06"},
    {DIAG_INVOICE_MISSING,
     "no invoice for '{0}', though '{1}' was reached on {2}",
     "The milestone of this payment was reached, and the invoice is not there.\n"
     "The time to pay runs from the milestone; every day costs.",
     "payments:\n"
     "  - id: first-rate\n"
     "    name: First rate\n"
     "    amount: 40000.00\n"
     "    milestone: design-approved  (finished on 2026-03-04)",
     "Send it, and write the day:\n"
     "    invoiced_on: 2026-03-06"},
    {DIAG_CURRENCY_WITHOUT_RATE,
     "{0} without a rate in {1}[: {2}]",
     "The plan has amounts in this currency, and says nowhere what it is worth\n"
     "in the currency of the project. No sum can hold them.",
     "project:\n"
     "  id: shop\n"
     "  name: Web shop\n"
     "  currency: EUR\n"
     "expenses:\n"
     "  - date: 2026-03-06\n"
     "    amount: 950.00 USD",
     "Write how much of the project's currency one unit is:\n"
     "    exchange:\n"
     "      - currency: USD\n"
     "        rate: 0.92"},
};

const struct messages messages_en_money = {messages, sizeof messages / sizeof *messages};
