"""How many were killed as of a day, and according to whom? Standard library only."""

import json
import os
import urllib.request

URL = os.environ.get("DEMARCHE_URL", "http://127.0.0.1:4000") + "/graphql"

QUERY = """
query Toll($slug: String!, $asOf: DateTime) {
  crisis(slug: $slug, asOf: $asOf) {
    title
    tally { low best high open byClaimant { claimant { name } best open } }
  }
}
"""


def ask(query, variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(URL, body, {"content-type": "application/json"})
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise RuntimeError(answer["errors"][0]["message"])
    return answer["data"]


def figure(value, is_open):
    return "unknown" if value is None else f"{value}+" if is_open else str(value)


crisis = ask(QUERY, {"slug": "iran-pakistan-2024", "asOf": "2024-01-20"})["crisis"]
tally = crisis["tally"]
print(f"{crisis['title']}: {figure(tally['best'], tally['open'])} killed")
for row in tally["byClaimant"]:
    print(f"  {row['claimant']['name']}: {figure(row['best'], row['open'])}")
