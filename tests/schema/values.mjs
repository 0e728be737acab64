/*
 * What is written behind every key: right for some, wrong for most. A value
 * is YAML in one line.
 */
const long = n => 'a'.repeat(n);

export const values = `
~
null
""
true
false
yes
"true"
0
1
3
5
6
10
11
12
12.5
-1
-0.5
0.3
100
101
1000
1001
1000000
1000001
010
1_000
"12"
"12.5"
"7"
"0"
"-3"
"1000001"
60%
12.5%
12.555%
100%
100.00%
100.01%
101%
1000%
1000.00%
1000.01%
0%
-5%
60 %
.5%
"%"
2026-11-27
2026-11-31
2026-02-29
2028-02-29
2100-02-29
2000-02-29
0000-01-01
0001-01-01
0400-02-29
9999-12-31
2026-13-01
2026-00-10
2026-04-31
2026-10-00
2026-1-1
20261127
27.11.2026
tomorrow
2026-11-27T14:30
2026-11-27T24:00
2026-11-27T24:01
2026-11-27T14:60
2026-11-27T25:00
2026-02-30T10:00
2026-11-27 14:30
2026-11-27T14:30:00
2026-12-21..2026-12-31
2026-12-31..2026-12-21
2026-12-21..2026-12-21
2026-12-21..
..2026-12-21
2026-12-21 .. 2026-12-31
2026-12-31 .. 2026-12-21
2026-12-21..2027-01-05
2027-01-05..2026-12-21
2026-09-30..2026-10-01
2026-10-01..2026-09-30
2026-12-21T10:00..2026-12-21T09:00
2026-12-21T09:00..2026-12-21T10:00
2026-12-21T09:00..2026-12-21T09:00
2026-12-21T09:00..2026-12-21
2026-12-21..2026-12-21T00:00
2026-12-21..2026-12-21T00:01
2026-12-21..2026-12-32
2026-12-21..2026-12-31..2027-01-01
2026-12-21...2026-12-31
2026-12-21 - 2026-12-31
30min
4h
5d
2w
1.5d
1d4h
1d 4h
0d
36eh
3ed
2ew
5emin
1d4eh
5 days
5days
5D
5m
d
-5d
+5d
+ 5d
-3ed
1.d
.5d
99999999d
99999999999999999999d
3000001d
600001w
1440000001h
3d..5d..9d
3d .. 5d .. 9d
3d..5d
3d..5ed..9d
3ed..5ed..9ed
3d..5d..9d..10d
3d..5d..x
{low: 1d, likely: 2d, high: 3d}
{low: 1d, likely: 2d}
{low: 1d, likely: 2d, high: 3d, x-why: 1}
{low: 1d, likely: 2d, high: 3d, worst: 4d}
{low: 1ed, likely: 2ed, high: 3ed}
{low: 1, likely: 2, high: 3}
{low: 1d, likely: [2d], high: 3d}
{low: 1d, likely: , high: 3d}
{low: 10.00, likely: 20.00, high: 30.00}
{low: 10.00, likely: 20.00, high: 30.00 USD}
950.00 EUR
950EUR
950.000 EUR
950.5 JPY
950 JPY
1.234 KWD
1.2345 KWD
12 euro
12 EU
EUR 12
€12
-5.00
-5.00 EUR
"1,200.00"
1.200,00
9999999999999999999
100.00..150.00..300.00
100.00..150.00
100.00..150.00..300.00 USD
100.00 USD..150.00 USD..300.00 USD
100.00 EUR..150.00..300.00 USD
100.00 USD..150.00..300.00
800.00/d
95.00 EUR/h
95.00EUR/h
95.00 /h
95.00 / h
12.00/use
0.50/min
100/w
95.00/x
95.00/
-95.00/h
1.5 JPY/h
95.00 euro/h
1w fri
2w
1w sunday
1mo 15
1mo last
1mo 31
1mo 32
1mo 0
10d
0d
1000d
1001d
1 w
1y
1d mon
1mo fri
1w 15
w
monthly
24
300 m
3 台
3台
3m
1.5 m
1.2345678 m
-3 m
kickoff
2026-11-02-kickoff
2026-11-02
1st
a b
a.b_c-d
a/b
-a
_a
é
K
client
team
all
project
tasks
lessons
${long(64)}
${long(65)}
2026-11-02-${long(53)}
2026-11-02-${long(54)}
kickoff SS
kickoff SS+1d
kickoff SS +1d
kickoff SS + 1d
kickoff FF-2d
kickoff SF-2d
kickoff +3ed
kickoff -1d4h
kickoff SS+50%
kickoff SS-12.5%
kickoff SS+10000%
kickoff SS+10001%
kickoff XX
kickoff FFS
kickoff SS+
kickoff SS 1d
kickoff SS+1
kickoff ss
kickoff+1d
{task: kickoff}
{task: kickoff, type: SS, lag: 1d}
{task: kickoff, lag: -50%}
{task: kickoff, lag: +2ed, type: }
{task: kickoff, lag: 1}
{task: kickoff, x-why: 1}
{task: a b}
{task: }
{type: SS}
{task: kickoff, type: XX}
{task: kickoff, delay: 1d}
{task: [kickoff]}
li 50%
li 50
li 150%
"li | zhao 50%"
"li|zhao"
"li |"
"| li"
"li || zhao"
"li | zhao | tom 12.5%"
{person: li}
{person: li 50%}
{person: [li, zhao]}
{person: }
{any: [li, zhao 50%]}
{any: []}
{any: "li | zhao"}
{person: li, any: zhao}
{skill: testing}
{skill: testing, level: 5, count: 2}
{skill: testing, level: 6}
{skill: testing, level: 1.5}
{skill: testing, count: 0}
{skill: testing, person: li}
{skill: [testing]}
{person: li, units: 50%, effort: 1d, max_per_day: 4h, max_per_week: 2d}
{person: li, units: 150%}
{person: li, effort: 5}
{person: li, max_per_day: [4h]}
{person: li, x-why: 1}
{person: li, share: 50%}
{units: 50%}
asap
alap
asap 2026-11-09
snet 2026-11-09
snlt  2026-11-09
fnet 2026-11-09T12:00
fnlt 2026-11-31
mso
mfo soon
must 2026-11-09
critical
high
medium
low
very_low
moderate
very_high
urgent
open
closed
percent
units
weighted_milestones
level_of_effort
apportioned
0/100
100/0
50/50
25/75
050/50
50/60
50
a/b
09:00-12:00
09:00-12:00, 13:00-18:00
09:00-12:00,13:00-18:00
09:00 - 12:00, 12:00 - 13:00
13:00-12:00
09:00-09:00
09:00-12:00, 11:00-13:00
09:00-24:00
09:00-24:01
09:60-12:00
9:00-12:00
09:00-12:00;13:00-18:00
00:00-01:00, 01:00-02:00, 02:00-03:00, 03:00-04:00, 04:00-05:00, 05:00-06:00, 06:00-07:00
{mon-fri: "09:00-12:00, 13:00-18:00"}
{mon-fri: [09:00-12:00, 13:00-18:00], sat: }
{"mon, wed": 09:00-12:00}
{"mon wed-fri": 09:00-12:00}
{monday: 09:00-12:00}
{mon-fri-sat: 09:00-12:00}
{mon: 12:00-09:00}
{mon: {from: 09:00}}
{x-mon: 09:00-12:00}
2026-10-01..2026-10-07 国庆节
2026-10-01 国庆节 2026
2026-10-07..2026-10-01 back
2026-10-32 never
{dates: 2026-10-01, name: one}
{dates: 2026-10-01, hours: 09:00-12:00}
{dates: 2026-10-01, hours: 9-12}
{name: one}
phones 3
phones 3 m
phones many
phones 3m
phones -3
testing 2
testing 6
testing high
testing 2 3
script 30
script thirty
2027-01-01 100.00 USD/h
2027-01-32 100.00/h
2027-01-01 100.00
2027-01-01 12.00/use
2026-12-21..2026-12-31 50%
2026-12-21..2026-12-31 150%
2026-12-31..2026-12-21 50%
2026-12-21 50
{add: tasks, id: new}
{add: task}
{add: tasks, set: kickoff}
{set: kickoff, name: New}
{set: }
{remove: [kickoff]}
{id: kickoff}
EUR
usd
EURO
UTC
Europe/Berlin
Mars
Mars base/one
"a\\tb"
"a\\nb"
"a\\n"
two words
- dash
a | b
html
markdown
[]
{}
[~]
[[kickoff]]
[kickoff, 12]
[kickoff, {}]
[kickoff, ~, 5d]
{x-a: 1}
{x-a: [1, {b: 2}]}
{unknown: 1}
{x: 1}
`.trim().split('\n').filter(value => !value.startsWith('- '));

/* As the only entry of a list. */
export const entries = `
true
12
0.3
60%
101%
2026-11-27
2026-11-31
2026-12-21..2026-12-31
2026-12-31..2026-12-21
2026-12-21..
5d
3d..5d..9d
kickoff
1st
a b
kickoff SS+1d
kickoff XX
li 50%
li 150%
"li | zhao"
{person: li}
{skill: testing, level: 6}
{task: kickoff}
{type: SS}
09:00-12:00
12:00-09:00
phones 3
phones many
testing 2
testing 6
script 30
95.00/h
12.00/use
2027-01-01 100.00/h
2026-10-01 x
2026-10-32 x
2026-12-21 50%
{dates: 2026-10-01}
{add: tasks, id: new}
{add: task}
{id: kickoff}
remove
client
html
pdf
"a\\tb"
{}
{x-a: 1}
{unknown: 1}
`.trim().split('\n').map(value => `[${/, |^\[/.test(value) && !/^[{"]/.test(value) ? `"${value}"` : value}]`);

/* What one schema for all plans cannot know: sums of units, and what another field says. */
export const beyond = `
9d..5d..3d
2d..1d..9d
300.00..150.00..100.00
{low: 3d, likely: 2d, high: 1d}
{low: 1d, likely: 2ed, high: 3d}
{low: 10.00 EUR, likely: 20.00, high: 30.00 USD}
12.345
99999999999999.00
{person: li, level: high}
[09:00-12:00, 08:00-13:00]
{mon: [09:00-12:00, 11:00-13:00]}
`.trim().split('\n');

/* What loaders of YAML make numbers and truths of, so that their writing is lost. */
export const lost = ['True', 'NULL', '+5', '.5', '5.', '1e3', '0x5', '12.0', '860.00', '1.1234567'];
