package com.okrcascade.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.okrcascade.application.port.Choices;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** What the document says about the API is what the code does. */
public class OpenApiTest {
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE");

    private final JsonNode document = document();

    @Test
    public void theDocumentHasEveryMethodOfEveryPathAndNoOther() {
        assertThat(operationsOfTheDocument()).isEqualTo(operationsOfTheCode()).hasSizeGreaterThan(70);
    }

    @Test
    public void everyReferenceLeadsSomewhere() {
        List<JsonNode> references = document.findValues("$ref");
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference.textValue()).startsWith("#/");
            assertThat(document.at(reference.textValue().substring(1)).isObject())
                    .as(reference.textValue())
                    .isTrue();
        });
    }

    @Test
    public void everyParameterInAPathIsDescribed() {
        operations().forEach(operation -> assertThat(pathParameters(operation))
                .as(operation.toString())
                .isEqualTo(operation.parametersInPath()));
    }

    @Test
    public void noTwoRecordsShareTheNameOfASchema() {
        assertThat(records().map(OpenApiTest::schemaName)).doesNotHaveDuplicates();
    }

    @Test
    public void aSchemaNamesTheFieldsOfItsRecordInTheirOrder() {
        assertThat(records()).isNotEmpty().allSatisfy(type -> {
            List<String> fields = components(type).map(RecordComponent::getName).toList();
            assertThat(names(schemaOf(type).path("properties"))).isEqualTo(fields);
        });
    }

    @Test
    public void aSchemaNeedsTheFieldsThatAreAlwaysThere() {
        assertThat(records()).allSatisfy(type -> {
            List<String> always = components(type)
                    .filter(field -> field.getAccessor().getAnnotation(JsonInclude.class) == null)
                    .map(RecordComponent::getName)
                    .toList();
            assertThat(texts(schemaOf(type).path("required"))).isEqualTo(always);
        });
    }

    @Test
    public void aSchemaTellsWhichFieldsMayBeNull() {
        assertThat(records()).allSatisfy(type -> {
            List<String> nullable = components(type)
                    .filter(field -> field.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .filter(field -> field.getAccessor().getAnnotation(JsonInclude.class) == null)
                    .map(RecordComponent::getName)
                    .toList();
            JsonNode properties = schemaOf(type).path("properties");
            assertThat(names(properties).stream().filter(name -> mayBeNull(properties.get(name))))
                    .isEqualTo(nullable);
        });
    }

    /** One method of one path, and how the document describes it. */
    private record Operation(String method, String path, JsonNode description) {
        Set<String> parametersInPath() {
            Set<String> names = new TreeSet<>();
            for (String part : path.split("/", -1))
                if (part.startsWith("{")) names.add(part.substring(1, part.length() - 1));
            return names;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> operations.add(
                        new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
        assertThat(operations).extracting(Operation::method).isSubsetOf(METHODS);
        return operations;
    }

    private Set<String> operationsOfTheDocument() {
        Set<String> operations = new TreeSet<>();
        operations().forEach(operation -> operations.add(operation.toString()));
        return operations;
    }

    private static Set<String> operationsOfTheCode() {
        Set<String> operations = new TreeSet<>();
        classes()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> Arrays.stream(type.getDeclaredMethods()).forEach(method -> httpMethod(method)
                        .ifPresent(word -> operations.add(word + " " + pathOf(type, method)))));
        return operations;
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    /** With one slash before each part, however the code writes it. */
    private static String pathOf(Class<?> type, Method method) {
        @Nullable Path below = method.getAnnotation(Path.class);
        String path = type.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value());
        return ("/" + path).replaceAll("/+", "/").replaceFirst("/$", "");
    }

    private Set<String> pathParameters(Operation operation) {
        Set<String> names = new TreeSet<>();
        operation.description().path("parameters").forEach(parameter -> {
            JsonNode resolved = parameter.has("$ref")
                    ? document.at(parameter.get("$ref").textValue().substring(1))
                    : parameter;
            if (resolved.path("in").asText().equals("path"))
                names.add(resolved.path("name").asText());
        });
        return names;
    }

    /** What answers are made of. */
    private static Stream<Class<?>> records() {
        Stream<Class<?>> own = classes().filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()));
        return Stream.concat(own, Stream.of(Choices.Choice.class, Choices.Project.class));
    }

    private static Stream<Class<?>> classes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("com.okrcascade.web.rest")
                        .stream()
                        .map(JavaClass::reflect);
    }

    /** Part of an answer is named after the answer and itself. */
    private static String schemaName(Class<?> type) {
        String own = type.getSimpleName().replaceFirst("Json$", "");
        @Nullable Class<?> whole = type.getEnclosingClass();
        return whole == null || !whole.isRecord() ? own : schemaName(whole) + own;
    }

    private JsonNode schemaOf(Class<?> type) {
        return document.path("components").path("schemas").path(schemaName(type));
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }

    private static boolean mayBeNull(JsonNode schema) {
        Set<String> types = new HashSet<>(texts(schema.path("type")));
        schema.path("anyOf").forEach(choice -> types.add(choice.path("type").asText()));
        return types.contains("null");
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static JsonNode document() {
        try (InputStream json = Objects.requireNonNull(OpenApiTest.class.getResourceAsStream("/openapi/okr.json"))) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
