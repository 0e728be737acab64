Plans at the edge as status reports: names that would be markup, no task at
all, a plan too long for a chart of every row, and the same bytes every time.

>>> plan.yaml
project:
  id: hostile
  name: "</title><script>alert(1)</script> & \"quotes\" | {{verdict}}"
  start: 2026-11-02
  finish: 2026-12-01
  note: |
    <script>alert(2)</script> [here](javascript:alert(3)) ![picture](x.png)
people:
  - id: eve
    name: "<img src=x onerror=alert(4)>"
tasks:
  - id: a
    name: "{{{gantt.defs}}} | pipe ` tick \\ & <b>bold</b>"
    duration: 5d
    owner: eve
  - id: b
    name: "'><svg onload=alert(5)>"
    milestone: true
    depends_on: a
    due: 2026-11-05
<<<
$ plan-report status --as-of 2026-11-06 -q -o html=page.html -o md=page.md
$ grep -o '<script>\|<img\|<svg on\|<b>bold\|javascript:[^)]*' page.html
<script>
$ grep -o '<h1>.*</h1>' page.html
<h1>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot; | {{verdict}}</h1>
$ grep -o 'id="t-[12]"[^/]*<div>[^/]*' page.html
id="t-1" class="d0" data-t="open crit"><th scope="row"><div><span class="id">1<
id="t-2" class="ms d0" data-t="open late crit"><th scope="row"><div><span class="id">2<
$ grep '^| 1 ' page.md | head -1
| 1 {{{gantt.defs}}} \| pipe \` tick \\ &amp; &lt;b&gt;bold&lt;/b&gt; | 2026-11-09 | 2026-11-13 | SO | not begun by the status date |
$ grep -c '<script\|<img\|<svg' page.md
0
? 1

Nothing planned: no chart, no tables, and still a page.

>>> empty/plan.yaml
project:
  id: empty
  name: Nothing yet
  start: 2026-11-02
<<<
$ plan-report status empty --as-of 2026-11-06 -q -f html > empty.html; grep -o '<title>.*</title>\|<h2 id="v">.*</h2>' empty.html
<title>Unknown: Nothing yet, status 2026-11-06</title>
<h2 id="v">Nothing is planned yet.</h2>
$ grep -o 'class="gantt"\|class="facts"' empty.html
? 1

$ (echo 'project:'; echo '  id: big'; echo '  name: Big'; echo '  start: 2026-11-02'; echo 'tasks:'; \
   for p in 1 2 3 4 5 6 7 8 9 10; do echo "  - id: p$p"; echo "    name: Phase $p"; echo '    tasks:'; \
   for i in 1 2 3 4 5 6 7 8 9 0; do for j in 1 2 3 4; do echo "      - id: t$p-$i$j"; \
   echo "        name: Task"; echo "        duration: ${j}d"; done; done; done) > big.yaml; \
   mkdir big; mv big.yaml big/plan.yaml
$ plan-report status big --as-of 2026-11-06 -q -f html > big.html; \
  sed -n '/class="gantt"/,/<\/table>/p' big.html | grep -c '<tr.*class="\(grp \)*d[01]"'
40
? 0

In another locale and time zone: the same bytes.

$ LC_ALL=tr_TR.UTF-8 TZ=Asia/Shanghai plan-report status --as-of 2026-11-06 -q -f html | cmp - page.html
