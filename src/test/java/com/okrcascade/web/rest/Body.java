package com.okrcascade.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The body of a request, which differs from a good one in a field or two. */
final class Body {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode fields;

    private Body(ObjectNode fields) {
        this.fields = fields;
    }

    static Body of(JsonNode answer) {
        return new Body(answer.deepCopy());
    }

    static Body objective() {
        return new Body(JSON.createObjectNode())
                .with("title", "Grow")
                .with("unitId", 1)
                .with("periodId", OkrApi.period("YEAR", OkrApi.TODAY));
    }

    static Body keyResult(long objective) {
        return new Body(JSON.createObjectNode())
                .with("objectiveId", objective)
                .with("title", "Profit")
                .with("unitOfMeasure", "USD")
                .with("unitKind", "MONEY")
                .with("decimals", 2)
                .with("baseline", "0")
                .with("target", "1000");
    }

    static Body kpi() {
        return new Body(JSON.createObjectNode())
                .with("name", "Revenue")
                .with("unitId", 1)
                .with("unitOfMeasure", "USD")
                .with("unitKind", "MONEY")
                .with("direction", "UP")
                .with("target", "100")
                .with("frequency", "MONTH")
                .with("aggregation", "LAST");
    }

    static Body empty() {
        return new Body(JSON.createObjectNode());
    }

    Body with(String field, Object value) {
        ObjectNode changed = fields.deepCopy();
        changed.set(field, JSON.valueToTree(value));
        return new Body(changed);
    }

    /** With a value as it is written in JSON. */
    Body withJson(String field, String json) {
        ObjectNode changed = fields.deepCopy();
        changed.putRawValue(field, new com.fasterxml.jackson.databind.util.RawValue(json));
        return new Body(changed);
    }

    Body without(String field) {
        ObjectNode changed = fields.deepCopy();
        changed.remove(field);
        return new Body(changed);
    }

    /** As part of another one. */
    ObjectNode json() {
        return fields;
    }

    @Override
    public String toString() {
        try {
            return JSON.writeValueAsString(fields);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
