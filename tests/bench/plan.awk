# A plan as a team would write it, on stdout: the same arguments, the same bytes.
#   awk -f plan.awk -v bytes=1000000               at least so large
#   awk -f plan.awk -v tasks=10000                 with so many tasks
#     -v shape=mixed       packages of tasks, every third one nested (the default)
#           =chain, star   each task waits for the one before it; for the first one
#     -v names=other       some names that are not ASCII
BEGIN {
    seed = 7
    made = written = 0
    verbs = split("Design Build Review Test Document Migrate Measure Release", verb, " ")
    things = split(names == "other" \
        ? "登录页面|Bestellübersicht|price list import|库存报表|search index|" \
          "fournisseur de paiement|mail templates|客户数据|backup plan|Verwaltungsmasken" \
        : "sign-in page|order form|price list import|stock report|search index|" \
          "payment provider|mail templates|customer data|backup plan|admin screens", thing, "|")
    head()
    while (!enough())
        if (shape == "chain" || shape == "star")
            waiting_task(shape == "star" ? 1 : made)
        else
            package()
}

function enough() {
    return tasks ? made >= tasks : written >= bytes
}

function put(text) {
    print text
    written += length(text) + 1
}

# A whole number from 1 to N (Park and Miller's generator).
function chance(n) {
    seed = seed * 16807 % 2147483647
    return seed % n + 1
}

function head(  i) {
    put("project:\n  id: big\n  name: A plan for measuring\n  manager: person-1")
    put("  start: 2027-01-04\n\npeople:")
    for (i = 1; i <= 20; i++)
        put("  - id: person-" i "\n    name: Person number " i "\n")
    put("goals:")
    for (i = 1; i <= 5; i++) {
        put("  - id: goal-" i "\n    name: Goal number " i "\n    metric: orders a day")
        put("    unit: orders\n    baseline_value: 40\n    target_value: 55")
        put("    due: 2036-12-31\n    owner: person-1\n    relevance: It is what we live on\n")
    }
    put("tasks:")
}

function waiting_task(on) {
    made++
    put("  - id: task-" made "\n    name: Task number " made "\n    owner: person-1")
    put("    duration: 1h" (made > 1 ? "\n    depends_on: task-" on : "") "\n")
}

# Five to twelve tasks, inside one or one after the other. The first waits for
# one made long before, so that there is no one chain through all.
function package(  n, nested, before, first) {
    n = 4 + chance(8)
    nested = chance(3) == 1
    before = made ? chance(made) : 0
    if (nested) {
        is_package[++made] = 1
        put("  - id: package-" made "\n    name: Package number " made)
        put("    owner: person-" chance(20) "\n    due: 2036-0" chance(9) "-15\n    tasks:")
    }
    for (first = made + 1; n > 0 && !enough(); n--)
        task(nested ? "      " : "  ", first, before)
}

function task(margin, first, before,  id) {
    id = ++made
    put(margin "- id: task-" id)
    margin = margin "  "
    put(margin "name: " verb[chance(verbs)] " the " thing[chance(things)] ", part " chance(9))
    put(margin "owner: person-" chance(20))
    put(margin "effort: " chance(9) "d" \
        (chance(4) == 1 ? ".." 9 + chance(5) "d..2" chance(9) "d" : ""))
    if (chance(3) > 1) {
        put(margin "assignees:\n" margin "  - person-" chance(10) (chance(2) > 1 ? " 50%" : ""))
        if (chance(3) == 1)
            put(margin "  - person-" 10 + chance(10))
    }
    if (id > first)
        links(margin, first, id)
    else if (before)
        put(margin "depends_on: " (before in is_package ? "package-" : "task-") before)
    if (chance(3) == 1)
        put(margin "due: 2036-1" chance(3) - 1 "-" 9 + chance(18))
    if (chance(4) == 1)
        put(margin "priority: high")
    if (chance(4) == 1)
        put(margin "goals: goal-" chance(5))
    put("")
}

# One or two of its own package.
function links(margin, first, id,  other) {
    put(margin "depends_on:\n" margin "  - task-" id - 1)
    other = first - 1 + chance(id - first)
    if (other != id - 1 && chance(2) > 1)
        put(margin "  - task-" other (chance(2) > 1 ? " SS+1d" : ""))
}
