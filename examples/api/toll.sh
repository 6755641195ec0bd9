#!/bin/sh
# How many were killed as of a day, and according to whom?
curl -s "${DEMARCHE_URL:-http://127.0.0.1:4000}/graphql" \
  -H 'content-type: application/json' \
  -d '{
    "query": "query Toll($slug: String!, $asOf: DateTime) { crisis(slug: $slug, asOf: $asOf) { title tally { low best high open byClaimant { claimant { name } best } } } }",
    "variables": { "slug": "iran-pakistan-2024", "asOf": "2024-01-20" }
  }'
