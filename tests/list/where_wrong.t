What is wrong with a condition is said with its place in it.

>>> acme/plan.yaml
project:
  id: acme
  name: ACME portal
  start: 2026-11-02
  currency: EUR
people:
  - id: li
    name: Li Wei
tasks:
  - id: build
    name: Build
    owner: li
    effort: 5d
    depends_on: []
<<<
>>> wrong
# Each of the conditions, on a register.
register=$1
shift
for w; do
    plan-list -q "$register" acme --as-of 2026-11-20 -w "$w" 2>&1 | grep -v ^Try
done
<<<
$ plan-list tasks acme --as-of 2026-11-20 -w 'owner = li and du < 2026-12-01'
plan-list: --where: tasks have no field 'du'; did you mean 'due'?
  owner = li and du < 2026-12-01
                 ^
Try 'plan-list --help' for more information.
? 2
Names.
$ sh wrong tasks 'onwer = li' 'owner.nmae = x' 'effort.x = 3' 'measurements' 'owner.' '.owner' 'x' '3 = 3'
plan-list: --where: tasks have no field 'onwer'; did you mean 'owner'?
  onwer = li
  ^
plan-list: --where: 'owner' has no field 'nmae'; did you mean 'name'?
  owner.nmae = x
        ^
plan-list: --where: 'effort' has no field 'x'
  effort.x = 3
         ^
plan-list: --where: tasks have no field 'measurements'
  measurements
  ^
plan-list: --where: 'owner' has no field ''
  owner.
        ^
plan-list: --where: tasks have no field ''
  .owner
  ^
plan-list: --where: tasks have no field 'x'
  x
  ^
plan-list: --where: tasks have no field '3'
  3 = 3
  ^
$ sh wrong calendars 'done' 'week.mon = x' 'week.may = x' 'week = x'
plan-list: --where: calendars have no field 'done'; did you mean 'note'?
  done
  ^
id  name  base
plan-list: --where: 'week' has no field 'may'
  week.may = x
       ^
plan-list: --where: 'week' has several parts; name one, such as 'week.mon'
  week = x
       ^
$ sh wrong risks 'impact = 3d' 'impact.cots = 3'
plan-list: --where: 'impact' has several parts; name one, such as 'impact.schedule'
  impact = 3d
         ^
plan-list: --where: 'impact' has no field 'cots'; did you mean 'cost'?
  impact.cots = 3
         ^
? 0
Values, in the words in which a plan's files are told.
$ sh wrong tasks 'due < soon' 'due < 2026-02-30' 'due < today+x' 'due < ""' 'effort > 5' 'percent > 0.3'
plan-list: --where: not a date for 'due': 'soon'; write YYYY-MM-DD
  due < soon
        ^
plan-list: --where: no such day: '2026-02-30'
  due < 2026-02-30
        ^
plan-list: --where: not a date for 'due': 'today+x'; write YYYY-MM-DD
  due < today+x
        ^
plan-list: --where: not a date for 'due': ''; write YYYY-MM-DD
  due < ""
        ^
plan-list: --where: not an amount of time for 'effort': '5'; write 30min, 4h, 5d, 2w, or 3ed around the clock
  effort > 5
           ^
plan-list: --where: share without its sign for 'percent': '0.3'; write 30%, not 0.3
  percent > 0.3
            ^
$ sh wrong tasks 'status = compleet' 'status = x' 'priority >= hihg' 'priority = 0' 'milestone = maybe'
plan-list: --where: 'compleet' is no word for 'status'; did you mean 'completed'?
  status = compleet
           ^
plan-list: --where: 'x' is no word for 'status' (one of not_started/in_progress/blocked/on_hold/completed/cancelled)
  status = x
           ^
plan-list: --where: 'hihg' is no word for 'priority'; did you mean 'high'?
  priority >= hihg
              ^
plan-list: --where: '0' is no word for 'priority' (one of critical/high/medium/low/1..1000)
  priority = 0
             ^
plan-list: --where: 'maybe' is no word for 'milestone' (one of true/false)
  milestone = maybe
              ^
$ sh wrong tasks 'owner = lu' "owner = 'Li Wei'" 'owner = somebody-else' 'budget > 3.999' 'budget > 1,5'
plan-list: --where: the plan has no 'lu'; did you mean 'li'?
  owner = lu
          ^
plan-list: --where: 'Li Wei' is a name; write its id, 'li'
  owner = 'Li Wei'
          ^
plan-list: --where: the plan has no 'somebody-else'
  owner = somebody-else
          ^
plan-list: --where: not an amount of money for 'budget': '3.999'; write 1200.50, or 1200.50 EUR
  budget > 3.999
           ^
plan-list: --where: not an amount of money for 'budget': '1,5'; write 1200.50, or 1200.50 EUR
  budget > 1,5
           ^
? 0
Signs and words.
$ sh wrong tasks '' '   ' 'owner =' 'owner = and' 'owner = li milestone' 'owner li' '= li' 'owner = = li'
plan-list: --where: a field's name, 'not' or '(' is missing here
\ \x20
  ^
plan-list: --where: a field's name, 'not' or '(' is missing here
\    \x20
     ^
plan-list: --where: a value is missing here; one that is a word of its own, or has blanks or signs in it, stands in quotes
  owner =
         ^
plan-list: --where: a value is missing here; one that is a word of its own, or has blanks or signs in it, stands in quotes
  owner = and
          ^
plan-list: --where: 'and' or 'or' is missing here; a value with blanks stands in quotes
  owner = li milestone
             ^
plan-list: --where: one of = != < <= > >= ~, 'and' or 'or' is missing here
  owner li
        ^
plan-list: --where: a field's name, 'not' or '(' is missing here
  = li
  ^
plan-list: --where: a value is missing here; one that is a word of its own, or has blanks or signs in it, stands in quotes
  owner = = li
          ^
$ sh wrong tasks 'owner == li' 'owner <> li' 'owner = li && milestone' 'not milestone || late' '! late'
plan-list: --where: write '=', not '=='
  owner == li
        ^
plan-list: --where: write '!=', not '<>'
  owner <> li
        ^
plan-list: --where: write 'and', not '&&'
  owner = li && milestone
             ^
plan-list: --where: write 'or', not '||'
  not milestone || late
                ^
plan-list: --where: write 'not', not '!'
  ! late
  ^
$ sh wrong tasks 'owner =! li' 'and late' 'late and' 'late or or late' 'not' 'name = Build the shop'
plan-list: --where: '=!' is none of = != < <= > >= ~
  owner =! li
        ^
plan-list: --where: a field's name, 'not' or '(' is missing here
  and late
  ^
plan-list: --where: a field's name, 'not' or '(' is missing here
  late and
          ^
plan-list: --where: a field's name, 'not' or '(' is missing here
  late or or late
          ^
plan-list: --where: a field's name, 'not' or '(' is missing here
  not
     ^
plan-list: --where: 'and' or 'or' is missing here; a value with blanks stands in quotes
  name = Build the shop
               ^
$ sh wrong tasks '(late' 'late)' '()' '((late) or (milestone)' "name = 'x" 'name = "' '"owner" = li'
plan-list: --where: a ')' is missing at the end
  (late
       ^
plan-list: --where: this ')' has no '(' before it
  late)
      ^
plan-list: --where: a field's name, 'not' or '(' is missing here
  ()
   ^
plan-list: --where: a ')' is missing at the end
  ((late) or (milestone)
                        ^
plan-list: --where: the quote that begins here has no end
  name = 'x
         ^
plan-list: --where: the quote that begins here has no end
  name = "
         ^
plan-list: --where: a field's name comes first, without quotes
  "owner" = li
  ^
? 0
The caret stands under the place, however wide the characters before it are.
$ sh wrong tasks "name = '网店' and nam = x" "name = '$(printf 'a\tb\033')' and nam = x"
plan-list: --where: tasks have no field 'nam'; did you mean 'name'?
  name = '网店' and nam = x
                    ^
plan-list: --where: tasks have no field 'nam'; did you mean 'name'?
  name = 'a b�' and nam = x
                    ^
? 0
Nesting has an end, and length has none.
$ sh wrong tasks "$(printf 'not %.0s' $(seq 65)) late" | cut -c1-60
plan-list: --where: more than 64 '(' and 'not' inside each o
  not not not not not not not not not not not not not not no
\                                                           \x20
$ plan-list -q tasks acme --as-of 2026-11-20 --columns id -w "$(printf 'not %.0s' $(seq 64)) owner"
id
build
$ plan-list -q tasks acme --as-of 2026-11-20 --columns id -w "$(printf '(%.0s' $(seq 64)) owner $(printf ')%.0s' $(seq 64))"
id
build
$ plan-list -q tasks acme --as-of 2026-11-20 --columns id -w "late $(printf 'or id = x %.0s' $(seq 9999)) or owner"
id
build
