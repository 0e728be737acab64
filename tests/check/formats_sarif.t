needs jq
SARIF 2.1.0, as GitHub's code scanning takes it.

>>> plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: build
    name: "Bäu #1"
    duration: 1w
    due: 2026-03-04
    depends_on: ["ü", "a](https://example.com) {0}", "]]>\u2028"]
  - id: build
    name: Build #2
    duration: 2d
progress:
  - date: 2026-03-05
    task: build
    percent: 50%
<<<
$ mkdir 'a b#c%'; printf 'tasks:\n  - id: x\n' >'a b#c%/é:.plan.yaml'; plan-check --as-of 2026-03-02 -f sarif >a.sarif
? 1
$ jq -c '.runs[0].results[] | [.ruleId, .level, .message.text]' a.sarif
["PL204","error","missing in this task: 'name' (of 'x')"]
["PL301","error","task without a size: 'x' has neither effort nor duration, is no milestone and has no tasks"]
["PL311","warning","late: 'build' finishes 2026-03-09, 3d after it is due"]
["PL214","error","unknown task: 'ü'"]
["PL233","error","not a link: 'a] (https://example.com) {{0}}'; write ID, ID SS+1d, or ID FF-50%"]
["PL132","error","character that cannot be seen: U+2028"]
["PL211","error","id given twice: 'build'"]
["PL130","warning","YAML takes the rest for a comment: '#2'; quote the value"]
$ jq -c '.runs[0].results[0]' a.sarif
{"ruleId":"PL204","ruleIndex":2,"level":"error","message":{"text":"missing in this task: 'name' (of 'x')"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a%20b%23c%25/%C3%A9%3A.plan.yaml","uriBaseId":"%SRCROOT%"},"region":{"startLine":2,"startColumn":5}}}],"partialFingerprints":{"primaryLocationLineHash":"6881d93ccdeadba1:1"}}
$ jq '.runs[0].results[] | select(.relatedLocations) | .relatedLocations' a.sarif
[
  {
    "id": 1,
    "physicalLocation": {
      "artifactLocation": {
        "uri": "plan.yaml",
        "uriBaseId": "%SRCROOT%"
      },
      "region": {
        "startLine": 6,
        "startColumn": 9
      }
    },
    "message": {
      "text": "'build' is the id of this task"
    }
  }
]
$ jq -r '[.runs[0].results[].locations[0].physicalLocation.artifactLocation.uri] | unique[]' a.sarif
a%20b%23c%25/%C3%A9%3A.plan.yaml
plan.yaml
$ jq -c '.runs[0] | del(.results) | .tool.driver.rules |= map([.id, .defaultConfiguration.level])' a.sarif
{"tool":{"driver":{"name":"plan-check","semanticVersion":"0.1.0","rules":[["PL130","warning"],["PL132","error"],["PL204","error"],["PL211","error"],["PL214","error"],["PL233","error"],["PL301","error"],["PL311","warning"]]}},"columnKind":"unicodeCodePoints"}
? 0

The shape that the standard and GitHub ask for.

>>> shape.jq
def text: type == "string" and length > 0;
def region: (.startLine | type == "number" and . >= 1) and (.startColumn | . >= 1);
def spot: .physicalLocation | (.region | region) and
    (.artifactLocation | (.uri | test("^[A-Za-z0-9._~/%-]+$")) and .uriBaseId == "%SRCROOT%");
def rule: (.id | test("^PL[0-9]{3}$")) and (.shortDescription.text | text) and
    (.fullDescription.text | text) and (.help.text | text) and
    (.defaultConfiguration.level | IN("error", "warning", "note"));
def result($rules): .ruleId == $rules[.ruleIndex].id and
    (.level | IN("error", "warning", "note")) and (.message.text | text) and
    (.locations | length == 1 and (.[0] | spot)) and
    ((.relatedLocations // []) | all(.[]; spot and (.message.text | text) and .id >= 1)) and
    (.partialFingerprints.primaryLocationLineHash | test("^[0-9a-f]{16}:[0-9]+$"));
.version == "2.1.0" and (.["$schema"] | text) and (.runs | length == 1) and (.runs[0] |
    .columnKind == "unicodeCodePoints" and (.tool.driver | .name == "plan-check" and
        (.semanticVersion | text) and all(.rules[]; rule)) and
    (.tool.driver.rules as $rules | all(.results[]; result($rules))) and
    (.results | map(.partialFingerprints) | length == (unique | length)))
<<<
$ jq -f shape.jq a.sarif
true
$ plan-check -f sarif nowhere | jq -f shape.jq
true
$ plan-check --as-of 2026-03-02 -f sarif --only people | jq -f shape.jq
true
? 0

An absolute path is none in the repository.

$ plan-check --as-of 2026-03-02 -f sarif --only text "$PWD" >b.sarif
? 1
$ jq -c '.runs[0].results[].locations[].physicalLocation.artifactLocation' b.sarif
{"uri":"file://$HOME/plan.yaml"}
{"uri":"file://$HOME/plan.yaml"}
