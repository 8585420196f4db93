package com.okrcascade.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.measure.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * The fields of one JSON object, read one by one. What is missing, of another type or out of range is refused by the
 * name of its field; {@link #done()} refuses what nobody has read. A field that is null is a field that is missing.
 */
public final class Fields {
    /** In bytes where they are counted, else in characters. */
    public static final int LONGEST_BODY = 262_144;

    private final JsonNode object;
    private final String path;
    private final Set<String> read = new HashSet<>();
    private final List<Fields> nested = new ArrayList<>();

    private Fields(JsonNode object, String path) {
        this.object = object;
        this.path = path;
    }

    public static Fields of(String body) {
        JsonNode node = read(body);
        if (!node.isObject()) throw new NotJson();
        return new Fields(node, "");
    }

    /** The objects of a body that is a list of them; each is done with by itself. */
    public static List<Fields> list(String body) {
        JsonNode node = read(body);
        if (!node.isArray()) throw new NotJson();
        List<Fields> objects = new ArrayList<>();
        node.forEach(item -> {
            if (!item.isObject()) throw new NotJson();
            objects.add(new Fields(item, "[" + objects.size() + "]."));
        });
        return objects;
    }

    private static JsonNode read(String body) {
        if (body.length() > LONGEST_BODY) throw new BodyTooLarge(LONGEST_BODY);
        return Json.read(body);
    }

    /** Refuses fields that were not asked for and say something. What a reader gets back with an object may be sent with it again. */
    public void done(String... alsoAllowed) {
        Set<String> known = new HashSet<>(read);
        known.addAll(Arrays.asList(alsoAllowed));
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name) && object.hasNonNull(name)) throw new FieldUnknown(name).at(path + name);
        });
        nested.forEach(Fields::done);
    }

    public boolean has(String name) {
        read.add(name);
        return object.hasNonNull(name);
    }

    public String text(String name) {
        return required(name, this::optionalText);
    }

    public Optional<String> optionalText(String name) {
        return value(name, Fields::isText, "text").map(JsonNode::textValue);
    }

    public <T> T id(String name, LongFunction<T> type) {
        return required(name, field -> optionalId(field, type));
    }

    public <T> Optional<T> optionalId(String name, LongFunction<T> type) {
        return whole(name).map(number -> {
            if (number <= 0) throw new WrongType("id").at(path + name);
            return type.apply(number);
        });
    }

    public Optional<Integer> optionalInt(String name) {
        return whole(name).map(number -> {
            if (number != number.intValue()) throw new WrongType("number").at(path + name);
            return number.intValue();
        });
    }

    public int integer(String name) {
        return required(name, this::optionalInt);
    }

    public Optional<Boolean> optionalFlag(String name) {
        return value(name, JsonNode::isBoolean, "true or false").map(JsonNode::booleanValue);
    }

    /** A decimal as a string or a number. */
    public Quantity quantity(String name) {
        return required(name, this::optionalQuantity);
    }

    public Optional<Quantity> optionalQuantity(String name) {
        return value(name, node -> node.isTextual() || node.isNumber(), "number")
                .map(node -> located(
                        name,
                        () -> node.isTextual()
                                ? Quantity.parse(node.textValue().strip())
                                : Quantity.of(node.decimalValue())));
    }

    public Optional<LocalDate> optionalDay(String name) {
        return optionalText(name).map(text -> day(name, text));
    }

    public LocalDate day(String name) {
        return required(name, this::optionalDay);
    }

    /** A list of dates. */
    public List<LocalDate> days(String name) {
        return texts(name).stream().map(text -> day(name, text)).toList();
    }

    public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        return required(name, field -> optionalOneOf(field, type));
    }

    public <E extends Enum<E>> Optional<E> optionalOneOf(String name, Class<E> type) {
        return optionalText(name).map(text -> constant(name, type, text));
    }

    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        value(name, JsonNode::isArray, "list")
                .ifPresent(list -> list.forEach(item -> {
                    if (!isText(item)) throw new WrongType("list of texts").at(path + name);
                    texts.add(item.textValue());
                }));
        return texts;
    }

    public List<Integer> integers(String name) {
        List<Integer> numbers = new ArrayList<>();
        value(name, JsonNode::isArray, "list")
                .ifPresent(list -> list.forEach(item -> {
                    if (!item.isIntegralNumber() || !item.canConvertToInt())
                        throw new WrongType("list of whole numbers").at(path + name);
                    numbers.add(item.intValue());
                }));
        return numbers;
    }

    public <E extends Enum<E>> Set<E> setOf(String name, Class<E> type) {
        Set<E> set = new HashSet<>();
        texts(name).forEach(text -> set.add(constant(name, type, text)));
        return set;
    }

    public Optional<Fields> optionalObject(String name) {
        return value(name, JsonNode::isObject, "object").map(node -> nested(node, path + name + "."));
    }

    public List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        value(name, JsonNode::isArray, "list")
                .ifPresent(list -> list.forEach(item -> {
                    if (!item.isObject()) throw new WrongType("list of objects").at(path + name);
                    objects.add(nested(item, path + name + "[" + objects.size() + "]."));
                }));
        return objects;
    }

    /** Runs what may refuse a value and says which field it was. */
    public <T> T located(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            throw refusal.field().isPresent() ? refusal : refusal.at(path + name);
        }
    }

    private LocalDate day(String name, String text) {
        return Days.parse(text).orElseThrow(() -> new WrongType("date").at(path + name));
    }

    /** Text that every database keeps as it is: it refuses, or loses, the character 0 and half characters. */
    private static boolean isText(JsonNode node) {
        return node.isTextual()
                && node.textValue()
                        .codePoints()
                        .noneMatch(one -> one == 0 || Character.getType(one) == Character.SURROGATE);
    }

    private Fields nested(JsonNode node, String at) {
        Fields fields = new Fields(node, at);
        nested.add(fields);
        return fields;
    }

    private Optional<Long> whole(String name) {
        return value(name, node -> node.isIntegralNumber() && node.canConvertToLong(), "whole number")
                .map(JsonNode::longValue);
    }

    private <T> T required(String name, Function<String, Optional<T>> reading) {
        return reading.apply(name).orElseThrow(() -> new FieldMissing().at(path + name));
    }

    private Optional<JsonNode> value(String name, Function<JsonNode, Boolean> fits, String wanted) {
        if (!has(name)) return Optional.empty();
        JsonNode node = object.get(name);
        if (!fits.apply(node)) throw new WrongType(wanted).at(path + name);
        return Optional.of(node);
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new NotOneOf(Arrays.toString(type.getEnumConstants())).at(path + name));
    }
}
