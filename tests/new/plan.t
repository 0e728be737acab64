New plans: they check clean, are in canonical form, and nothing is overwritten.

$ plan-new --as-of 2026-11-25 acme-portal && cat acme-portal/plan.yaml acme-portal/.gitattributes
acme-portal/.gitattributes
acme-portal/README.md
acme-portal/plan.yaml
# `plan-check` says what is wrong with this plan, `plan-schedule` when things happen, and
# `plan-new task ID` adds a task. A larger plan is spread over files: every *.plan.yaml is read.
#
# For editors that check while you type, make a schema and name it in the first line here:
#   mkdir -p .planloom && plan-check --print-schema > .planloom/schema.json
#   # yaml-language-server: $schema=.planloom/schema.json

project:
  id: acme-portal
  name: Acme portal
  manager: manager
  start: 2026-11-30
  # The promise for the whole. Unless you gave it, twelve weeks until you know better.
  finish: 2027-02-19

people:
  - id: manager
    name: Project manager

tasks:
  - id: planning
    name: Plan the work
    owner: manager
    effort: 5d

  - id: plan-agreed
    name: The plan is agreed
    milestone: true
    owner: manager
    depends_on: planning
plan.yaml diff=plan merge=plan
*.plan.yaml diff=plan merge=plan
$ plan-check --strict acme-portal && plan-fmt --check acme-portal && plan-report status acme-portal --as-of 2026-11-25 -f md
plan-check: 2 tasks, no findings
### ✅ On track: The project is forecast to finish on Fri 4 Dec 2026, 55 working days earlier than promised.

**Acme portal** on Wed 25 Nov 2026: 0% of the work is done, 0 of 2 tasks are finished and 0 are under way.
Late are 0 of the open tasks, and 2 have no float left.

#### Milestones

| Milestone | Due | Forecast | Δ days | Float | State |
|:--|--:|--:|--:|--:|:--|
| 2 The plan is agreed |  | **2026-12-04** |  | 0 |  |

#### Critical path

| Task | Start | Finish | Owner | Set by |
|:--|--:|--:|:--|:--|
| 1 Plan the work | 2026-11-30 | 2026-12-04 | PM | start of the project |
| 2 The plan is agreed | 2026-12-04 | 2026-12-04 | PM | after 'planning' |

<details>
<summary>All 2 tasks</summary>

| Task | Owner | Start | Finish | Float | Done |
|:--|:--|--:|--:|--:|--:|
| 1 Plan the work | PM | 2026-11-30 | 2026-12-04 | 0 | 0% |
| 2 ◆ The plan is agreed | PM | 2026-12-04 | 2026-12-04 | 0 | 0% |

</details>

Days are working days. Δ is against the due date, and float is what is free before something promised moves.
Status date 2026-11-25, Planloom 0.1.0.
$ plan-new acme-portal
plan-new: there is 'acme-portal/plan.yaml' already; nothing was written
Try 'plan-new --help' for more information.
? 2
$ rm acme-portal/plan.yaml && plan-new --as-of 2026-11-25 acme-portal; ls acme-portal
plan-new: there is 'acme-portal/.gitattributes' already; nothing was written
Try 'plan-new --help' for more information.
README.md
? 0
With all that can be said.
$ plan-new --kind client --as-of 2026-11-25 --start 2026-12-01 --finish 2027-03-12 --manager 'Li: Wei' \
    --calendar cn --currency EUR shops/acme && cat shops/acme/plan.yaml shops/acme/people.plan.yaml
shops/acme/10-discovery.plan.yaml
shops/acme/20-build.plan.yaml
shops/acme/30-launch.plan.yaml
shops/acme/README.md
shops/acme/clients.plan.yaml
shops/acme/goals.plan.yaml
shops/acme/money.plan.yaml
shops/acme/people.plan.yaml
shops/acme/plan.yaml
shops/acme/quality.plan.yaml
shops/acme/talk.plan.yaml
shops/acme/.gitattributes
shops/acme/calendars/cn.plan.yaml
# The project and the rules of its plan; README.md says what stands in the other files.
#
# For editors that check while you type, make a schema and name it in the first line here:
#   mkdir -p .planloom && plan-check --print-schema > .planloom/schema.json
#   # yaml-language-server: $schema=.planloom/schema.json

project:
  id: acme
  name: Acme
  client: customer
  manager: li-wei
  sponsor: sponsor
  start: 2026-12-01
  # The promise for the whole. Unless you gave it, twelve weeks until you know better.
  finish: 2027-03-12
  calendar: cn
  currency: EUR
  # contract_value: 48000.00

reports:
  - id: client-status
    name: Status for the client
    kind: status
    audience: client
    every: 1w fri
    visibility: client

  - id: team-status
    name: Status for the team
    kind: status
    audience: team
    every: 1w fri

# Switch this on when goals, deliverables, budget and the first baseline are written: then the plan
# must have all that a client project owes its client, and what is missing is an error.
# policy:
#   practice: client

# What was agreed, by the tag under which it lies in git.
# baselines:
#   - id: contract-v1
#     name: As signed
#     approved_by: sponsor
#     approved_on: 2026-12-01
# Those who work on it: `plan-new person ID`. What they cost is written in rates; whoever can read
# this folder can read that.

people:
  - id: li-wei
    name: "Li: Wei"
    role: Project manager
    # email: name@example.org
    # units: 80% # share of each day for this plan
    # leave: 2026-12-21..2026-12-25 annual leave
    # rates: 95.00/h

# skills:
#   - id: load-testing
#     name: Load testing
$ plan-check --strict --as-of 2026-12-01 shops/acme && plan-fmt --check shops/acme && \
    plan-report status shops/acme --as-of 2026-12-01 -o html=acme.html && head -c 15 acme.html
plan-check: 13 tasks, no findings
<!DOCTYPE html>
\ No newline at end of output
$ plan-schedule --as-of 2026-12-01 shops/acme -f csv | head -3
wbs,id,name,owner,start,finish,late_start,late_finish,total_float_days,free_float_days,critical,percent,status,due,why
1,discovery,Discovery,li-wei,2026-12-02T09:00,2026-12-09T18:00,2026-12-02T09:00,2026-12-10T09:00,0,0,yes,0%,not_started,,
1.1,kickoff,Kick-off with the client,li-wei,2026-12-02T09:00,2026-12-02T18:00,2026-12-02T09:00,2026-12-02T18:00,0,0,yes,0%,not_started,,not begun by the status date
? 0
What stands there as comments is right too.
$ plan-new -q --kind client --currency EUR --as-of 2026-11-25 said && cd said && \
    perl -pi -e 's/^( *)# (?=[a-z_]+:$|  |[a-z_]+: [0-9a-z.@-]+( #|$))/$1/ unless /mkdir|server/' [!R]*.yaml && grep -c '^ *practice' plan.yaml && \
    sed -i 's/^policy:/x-policy:/' plan.yaml && plan-check --as-of 2026-11-25 && plan-fmt --check
1
plan-check: 13 tasks, no findings
? 0
Each calendar brings its currency.
$ for c in cn de gb us; do plan-new -q --calendar $c --as-of 2026-11-25 $c && plan-check --strict $c && \
    plan-fmt --check $c; grep -h -e 'id: ..$' -e 'id: plan' -e currency $c/plan.yaml; done
plan-check: 2 tasks, no findings
  id: plan-cn
  currency: CNY
  - id: planning
  - id: plan-agreed
plan-check: 2 tasks, no findings
  id: plan-de
  currency: EUR
  - id: planning
  - id: plan-agreed
plan-check: 2 tasks, no findings
  id: plan-gb
  currency: GBP
  - id: planning
  - id: plan-agreed
plan-check: 2 tasks, no findings
  id: plan-us
  currency: USD
  - id: planning
  - id: plan-agreed
? 0
Names that give no id, or one that the plan has already; all of those are known.
$ for f in 门户 launch client-status 2027 'a  b' sponsor; do plan-new -q --kind client --manager "$f" "$f" && plan-check --strict "$f" && \
    grep -A1 -h '^  - \?id:\|^  id' "$f/plan.yaml" "$f/people.plan.yaml" | head -2; done
plan-check: 13 tasks, no findings
  id: plan
  name: 门户
plan-check: 13 tasks, no findings
  id: plan-launch
  name: Launch
plan-check: 13 tasks, no findings
  id: plan-client-status
  name: Client status
plan-check: 13 tasks, no findings
  id: plan-2027
  name: "2027"
plan-check: 13 tasks, no findings
  id: a-b
  name: A  b
plan-check: 13 tasks, no findings
  id: plan-sponsor
  name: Sponsor
$ for id in $(sed -n 's/^.*- id: \([a-z][a-z-]*\)$/\1/p' $ROOT/templates/new/*/*.yaml $ROOT/templates/calendars/*); do \
    mkdir -p ids/$id && plan-new -q --kind client --calendar cn --manager "$id x" ids/$id/$id && \
    plan-check --strict ids/$id/$id; done 2>&1 | sort | uniq -c
     31 plan-check: 13 tasks, no findings
$ mkdir here && cd here && plan-new --as-of 2026-11-25 . && grep name plan.yaml
.gitattributes
README.md
plan.yaml
# For editors that check while you type, make a schema and name it in the first line here:
  name: Here
    name: Project manager
    name: Plan the work
    name: The plan is agreed
? 0
Nothing is written where something is in the way.
$ mkdir repo && echo mine > repo/README.md && plan-new repo; ls repo; cat repo/README.md
plan-new: there is 'repo/README.md' already; nothing was written
Try 'plan-new --help' for more information.
README.md
mine
$ ln -s / link && mkdir linked && ln -s /tmp linked/calendars && plan-new --calendar de linked; ls linked
plan-new: 'calendars' is a link, and what it leads to is not the plan's
Try 'plan-new --help' for more information.
calendars
$ touch file && plan-new file/x
plan-new: error: cannot make the folder 'file/x': Not a directory
? 2
Wrong values.
$ plan-new --kind large x
plan-new: --kind takes minimal or client, not 'large'
Try 'plan-new --help' for more information.
? 2
$ plan-new --calendar fr x
plan-new: there is no calendar 'fr'; plan-new --list names those there are
Try 'plan-new --help' for more information.
? 2
$ plan-new --start soon x
plan-new: --start takes a day, YYYY-MM-DD, and 'soon' is none
Try 'plan-new --help' for more information.
? 2
$ plan-new --finish 2026-11-31 x
plan-new: --finish takes a day, YYYY-MM-DD, and '2026-11-31' is none
Try 'plan-new --help' for more information.
? 2
$ plan-new --start 2026-12-01 --finish 2026-11-01 x
plan-new: the finish, 2026-11-01, is before the start
Try 'plan-new --help' for more information.
? 2
$ plan-new --currency Euro x
plan-new: --currency takes three letters of ISO 4217, such as EUR, not 'Euro'
Try 'plan-new --help' for more information.
? 2
$ plan-new --manager "$(printf 'a\nb')" x
plan-new: --manager takes a name
Try 'plan-new --help' for more information.
? 2
$ plan-new --kind client -C . x
plan-new: a new plan takes no -C, --file or --set
Try 'plan-new --help' for more information.
? 2
$ plan-new
plan-new: give a folder for a new plan, or a register and an id
Try 'plan-new --help' for more information.
? 2
$ plan-new --list
  baselines ID
  signoffs [ID]
  reports ID
  summaries [DATE]
  clients ID
  stakeholders ID
  people ID
  skills ID
  trainings ID
  goals ID
  measurements GOAL
  deliverables ID
  submissions DELIVERABLE
  standards ID
  checks ID
  defects ID
  tasks ID
  progress TASK
  timesheets TASK
  calendars ID
  equipment ID
  materials ID
  budget ID
  expenses
  payments ID
  communications ID
  sent COMMUNICATION
  documents ID
  meetings ID
  decisions ID
  actions ID
  questions ID
  survey_rounds ID
  feedback ID
  lessons ID
  evaluation ID
  risks ID
  issues ID
  changes ID
  calendar cn  China, public holidays with make-up days (调休)
  calendar de  Germany, public holidays of all Länder
  calendar gb  England and Wales, bank holidays
  calendar us  United States, federal holidays
$ ls
2027
a  b
acme-portal
acme.html
client-status
cn
de
file
gb
here
ids
launch
link
linked
repo
said
shops
sponsor
us
门户
