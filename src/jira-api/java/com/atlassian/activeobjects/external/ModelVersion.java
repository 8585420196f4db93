package com.atlassian.activeobjects.external;

/** Evidence: Active Objects plugin source and Jira 11 call sites. */
public final class ModelVersion implements Comparable<ModelVersion> {
    private final int value;

    private ModelVersion(int value) {
        this.value = value;
    }

    public static ModelVersion valueOf(String version) {
        return new ModelVersion(version == null || version.isBlank() ? 0 : Integer.parseInt(version.trim()));
    }

    @Override
    public int compareTo(ModelVersion other) {
        return Integer.compare(value, other.value);
    }

    public boolean isOlderThan(ModelVersion other) {
        return compareTo(other) < 0;
    }

    public boolean isNewerThan(ModelVersion other) {
        return compareTo(other) > 0;
    }

    public boolean isSame(ModelVersion other) {
        return compareTo(other) == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion that && value == that.value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
