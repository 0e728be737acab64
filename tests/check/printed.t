needs jq
needs mandoc
The schema and the reference are printed without a plan. No property is without
its words, and every register is there with its own.

$ plan-check --print-schema >schema; jq -r '.["$schema"], (.properties | length)' schema
http://json-schema.org/draft-07/schema#
41
$ jq -c '[.. | .properties? // empty | to_entries[] | select((.value.description // "") == "") | .key]' schema
[]
$ jq -r '.properties.tasks.description, .definitions.tasks.properties.due.description' schema
the work: its breakdown, its size, its links, its dates
promised for; moves nothing (2026-11-27, 2026-11-27T14:30)
$ jq -c '.definitions.goals.required, .definitions["actions.inside"].required' schema
["id","name","metric","unit","baseline_value","target_value","due","owner","relevance"]
["id","name","owner","due"]
$ plan-check --print-reference | mandoc -T lint | grep -v 'referenced manual not found'
? 1
$ plan-check --print-reference | mandoc -T ascii | col -b | grep -A 6 '^   payments'
   payments
     What the client pays, and when.  Each has an `id'.	 The client edition
     has them.	Beside these fields, what every record has.
     id	     id!, client: chosen by the author; other records refer to it.
     name    text!, client: the one line people read.
     amount  money!, client: what the client pays.
     milestone
$ plan-check --print-schema >/dev/full
plan-check: error: cannot write 'standard output': No space left on device
? 2
