Characters that turn the direction of writing around, as they are in the file.

>>> rlo/plan.yaml (escaped)
project:
  id: shop
  name: Web \xe2\x80\xaeshop
  start: 2026-03-02\n
<<<
>>> tab/plan.yaml
project:
  id: shop
  name: "Web\tshop"
  start: 2026-03-02
<<<
>>> empty/plan.yaml
project:
  id: shop
  name: ""
  start: 2026-03-02
<<<
$ plan-check -q --as-of 2026-03-01 rlo
rlo/plan.yaml:3:9: error: character that cannot be seen: U+202E [PL132]
? 1
$ plan-check -q --as-of 2026-03-01 tab
tab/plan.yaml:3:9: error: character that cannot be seen: a tab [PL132]
? 1
$ plan-check -q --as-of 2026-03-01 empty
empty/plan.yaml:2:3: error: missing in this project: 'name' (of 'shop') [PL204]
? 1

A text that is cut for a message is cut between characters.

>>> cut/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - id: a
    name: A
    duration: a一二三四五六七八九十一二三四五六七八九十一二三四五
  - id: b
    name: x #ab一二三四五六七八九十一二三四五六七八九十
    duration: 1d
<<<
$ plan-check -q --as-of 2026-03-01 cut >out; iconv -f UTF-8 -t UTF-8 out >/dev/null
? 0

No message is as long as what it speaks of.

$ mkdir long; { echo 'project: {id: shop, name: Shop, start: 2026-03-02}'; echo 'tasks:'; \
  printf '  - {id: a, name: A, duration: 1d, priority: '; head -c 100000 /dev/zero | tr '\0' x; \
  printf ', depends_on: '; head -c 100000 /dev/zero | tr '\0' x; echo '}'; } >long/plan.yaml
$ plan-check -q --as-of 2026-03-01 long | awk 'length > 400 { print "a line of " length }'
? 0

What an escape hides is said once, also where the field is required (since
12ade3f it is "missing" besides).

>>> hidden/plan.yaml
project:
  id: shop
  name: "Web\0 shop"
  start: 2026-03-02
<<<
$ plan-check -q --as-of 2026-03-01 hidden
hidden/plan.yaml:3:9: error: character that cannot be seen: U+0000 [PL132]
? 1

It is not given either where it would be a reference that few records have.

>>> unseen/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - id: a
    name: A
    duration: 1d
    consulted: "\u202eli"
    links: "\u202eli"
<<<
$ plan-check -q --as-of 2026-03-01 unseen
unseen/plan.yaml:6:16: error: character that cannot be seen: U+202E [PL132]
unseen/plan.yaml:7:12: error: character that cannot be seen: U+202E [PL132]
? 1
