needs xmllint
JUnit: what was promised as test cases, then the families of rules.

>>> plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
people:
  - id: ann
    name: Ann
goals:
  - {id: fast, name: Fast, metric: m, unit: s, baseline_value: 5, target_value: 2, due: 2026-03-06, owner: ann, relevance: r}
  - {id: safe, name: "Safe & <sound> \"]]>", metric: m, unit: s, baseline_value: 5, target_value: 2, due: 2026-03-31, owner: ann, relevance: r}
  - {id: lone, name: Lone, metric: m, unit: s, baseline_value: 5, target_value: 2, due: 2026-03-31, owner: ann, relevance: r}
  - {id: past, name: Past, metric: m, unit: s, baseline_value: 5, target_value: 2, due: 2026-03-02, owner: ann, relevance: r}
tasks:
  - id: build
    name: Build
    owner: ann
    goals: [fast, safe]
    tasks:
      - id: pages
        name: Pages
        duration: 1w
      - id: cart
        name: Cart
        duration: 3d
        depends_on: pages
  - id: kick-off
    name: Kick-off
    owner: ann
    goals: past
    milestone: true
    due: 2026-03-02
  - id: beta
    name: Launch
    owner: ann
    milestone: true
    depends_on: build
    due: 2026-03-06
  - id: launch
    name: Launch
    owner: ann
    milestone: true
    depends_on: build
    due: 2026-03-13
  - id: party
    name: "::error::x %0A ##[error] ]]>\t'"
    owner: ann
    milestone: true
    depends_on: launch
  - id: dropped
    name: Dropped
    owner: ann
    milestone: true
    due: 2026-03-02
    depends_on: launch
  - id: odd
    name: "\e[31m\n::error::\uFFFE"
    owner: ann
    milestone: true
    due: 2026-03-02
    depends_on: ["\e\uFFFE]]>"]
progress:
  - date: 2026-03-03
    task: kick-off
    actual_finish: 2026-03-03
  - date: 2026-03-03
    task: dropped
    status: cancelled
<<<
$ plan-check --as-of 2026-03-03 -f junit | tee a.xml
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="plan-check" tests="26" failures="4" errors="0">
  <testsuite name="milestones" tests="6" failures="2" errors="0" skipped="2">
    <testcase classname="shop" name="Kick-off" file="plan.yaml">
    </testcase>
    <testcase classname="shop" name="Launch" file="plan.yaml">
      <failure message="late by 5d">&#39;beta&#39; finishes 2026-03-13, due 2026-03-06</failure>
    </testcase>
    <testcase classname="shop" name="Launch (launch)" file="plan.yaml">
    </testcase>
    <testcase classname="shop" name="::error::x %0A ##[error] ]]&gt; &#39;" file="plan.yaml">
      <skipped message="no due date"/>
    </testcase>
    <testcase classname="shop" name="Dropped" file="plan.yaml">
      <skipped message="cancelled"/>
    </testcase>
    <testcase classname="shop" name="odd" file="plan.yaml">
      <failure message="late by 1d">&#39;odd&#39; finishes 2026-03-04, due 2026-03-02</failure>
    </testcase>
  </testsuite>
  <testsuite name="goals" tests="4" failures="1" errors="0" skipped="1">
    <testcase classname="shop" name="Fast" file="plan.yaml">
      <failure message="late by 5d">&#39;cart&#39; finishes 2026-03-13, due 2026-03-06</failure>
    </testcase>
    <testcase classname="shop" name="Safe &amp; &lt;sound&gt; &quot;]]&gt;" file="plan.yaml">
    </testcase>
    <testcase classname="shop" name="Lone" file="plan.yaml">
      <skipped message="no task serves it"/>
    </testcase>
    <testcase classname="shop" name="Past" file="plan.yaml">
    </testcase>
  </testsuite>
  <testsuite name="rules" tests="16" failures="1" errors="0" skipped="0">
    <testcase classname="shop" name="files">
    </testcase>
    <testcase classname="shop" name="text">
      <failure message="3 findings">plan.yaml:45:11: error: character that cannot be seen: a tab [PL132]
plan.yaml:56:11: error: character that cannot be seen: U+001B [PL132]
plan.yaml:60:18: error: character that cannot be seen: U+001B [PL132]
</failure>
    </testcase>
    <testcase classname="shop" name="language">
    </testcase>
    <testcase classname="shop" name="tasks">
      <system-out>plan.yaml:19:13: warning: task that is never due: &#39;pages&#39; [PL319]
plan.yaml:22:13: warning: task that is never due: &#39;cart&#39; [PL319]
plan.yaml:37:10: warning: late: &#39;beta&#39; finishes 2026-03-13, 5d after it is due [PL311]
plan.yaml:44:9: warning: task that is never due: &#39;party&#39; [PL319]
plan.yaml:59:10: warning: late: &#39;odd&#39; finishes 2026-03-04, 1d after it is due [PL311]
</system-out>
    </testcase>
    <testcase classname="shop" name="health">
    </testcase>
    <testcase classname="shop" name="progress">
    </testcase>
    <testcase classname="shop" name="people">
    </testcase>
    <testcase classname="shop" name="money">
    </testcase>
    <testcase classname="shop" name="project">
    </testcase>
    <testcase classname="shop" name="goals">
      <system-out>plan.yaml:9:89: warning: late: the goal &#39;fast&#39; is due 2026-03-06, and its work, &#39;cart&#39;, finishes 2026-03-13 [PL826]
plan.yaml:22:13: note: &#39;cart&#39; is the last of its work
plan.yaml:11:10: warning: goal without work: no task or deliverable is for &#39;lone&#39; [PL824]
</system-out>
    </testcase>
    <testcase classname="shop" name="quality">
    </testcase>
    <testcase classname="shop" name="communication">
    </testcase>
    <testcase classname="shop" name="feedback">
    </testcase>
    <testcase classname="shop" name="risks">
    </testcase>
    <testcase classname="shop" name="changes">
    </testcase>
    <testcase classname="shop" name="closing">
    </testcase>
  </testsuite>
</testsuites>
$ xmllint --noout a.xml
? 0

A family fails when one of its findings fails the run; the others are told.

$ plan-check --as-of 2026-03-03 -f junit --fail-on late --only tasks >late.xml
? 1
$ xmllint --xpath '//testcase[@name="tasks"]/failure' late.xml
<failure message="2 findings">plan.yaml:37:10: warning: late: 'beta' finishes 2026-03-13, 5d after it is due [PL311]
plan.yaml:59:10: warning: late: 'odd' finishes 2026-03-04, 1d after it is due [PL311]
</failure>
$ plan-check --as-of 2026-03-03 -f junit --only language | grep 'case'
    <testcase classname="shop" name="files">
    </testcase>
    <testcase classname="shop" name="text">
    </testcase>
    <testcase classname="shop" name="language">
    </testcase>
? 0

Without a plan there is nothing to promise.

$ plan-check -f junit nowhere | tee b.xml; xmllint --noout b.xml
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="plan-check" tests="1" failures="1" errors="0">
  <testsuite name="rules" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="plan" name="files">
      <failure message="1 finding">plan-check: error: no plan here: nowhere holds no plan.yaml [PL002]
</failure>
    </testcase>
  </testsuite>
</testsuites>
