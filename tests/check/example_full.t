The full example: a client project under 'practice: client' that has nothing to
say to it, in canonical form, and with a record in every register.

$ cd $ROOT/examples/lakeside-clinic && plan-check --as-of 2026-11-20
plan-check: 113 tasks, no findings
$ cd $ROOT/examples/lakeside-clinic && plan-fmt --check
$ cd $ROOT/examples/lakeside-clinic/baselines && \
  plan-check --only language,tasks,progress,people --as-of 2026-08-24 contract-v1 && \
  plan-check --only language,tasks,progress,people --as-of 2026-10-30 contract-v2
plan-check: 112 tasks, no findings
plan-check: 113 tasks, no findings
? 0
$ cd $ROOT/examples/lakeside-clinic/baselines && plan-fmt --check contract-v1 contract-v2
? 0

Every register has a record.

$ cd $ROOT/examples/lakeside-clinic && \
  for register in project policy baselines signoffs reports summaries \
  clients stakeholders people skills trainings \
  goals measurements deliverables submissions standards checks defects \
  tasks progress timesheets calendars equipment materials budget expenses payments \
  communications sent documents meetings decisions actions questions survey_rounds feedback \
  lessons evaluation risks issues changes; do \
  n=$(plan-list -q -f csv --as-of 2026-11-20 $register | tail -n +2 | wc -l); \
  echo $register; test $n -gt 0 || echo "$register: none"; done | sed -n '/none/p; $='
41
? 0

What the minutes of meetings say are records.

$ cd $ROOT/examples/lakeside-clinic && plan-list -q actions --as-of 2026-11-20 \
  --columns id,owner,due,source | grep steering
press-kangxin               gu     2026-09-30  2026-09-24-steering
2026-10-22-steering/2       lin    2026-10-30  2026-10-22-steering
2026-10-22-steering/3       peng   2026-10-30  2026-10-22-steering
english-quote               lin    2026-11-25  2026-11-19-steering
uat-names                   gu     2026-12-01  2026-11-19-steering
$ cd $ROOT/examples/lakeside-clinic && plan-list -q questions --as-of 2026-11-20 \
  --columns id,name,asked_by,asked_on,source | grep steering
q-old-slots  试点期间客服中心的旧号源要不要同时保留？                               gu        2026-11-19  2026-11-19-steering
? 0

The make-up days of National Day are worked: with them the doctors' data are done on the
second of the two, and the promise is kept.

$ cd $ROOT/examples/lakeside-clinic/baselines && plan-schedule -q --as-of 2026-08-23 contract-v2 | \
  grep -E '主数据|项目验收'
3.2.3       医生、科室与出诊主数据      xu     2026-09-29  2026-10-10    0%     3d
7.5       项目验收                      shen   2027-01-21  2027-01-21    0%     0d  yes
