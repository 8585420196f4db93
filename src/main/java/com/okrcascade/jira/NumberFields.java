package com.okrcascade.jira;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which custom fields hold a number: by their type where it is known, else by being searched as numbers are, which
 * is how fields of other apps say so. Where this Jira does not name its searchers, the known types remain.
 */
final class NumberFields {
    private static final String JIRAS_OWN = "com.atlassian.jira.plugin.system.customfieldtypes:";

    /** Number fields, story points among them, and the original story points of Advanced Roadmaps. */
    private static final Set<String> TYPES =
            Set.of(JIRAS_OWN + "float", "com.atlassian.jpo:jpo-custom-field-original-story-points");

    private static final Set<String> SEARCHERS = Set.of(JIRAS_OWN + "exactnumber", JIRAS_OWN + "numberrange");

    private NumberFields() {}

    static boolean isNumber(CustomField field) {
        return isOfKnownType(field) || isSearchedAsNumber(field);
    }

    /** The type is null while the app that brings it is switched off. */
    private static boolean isOfKnownType(CustomField field) {
        return field.getCustomFieldType() != null
                && TYPES.contains(field.getCustomFieldType().getKey());
    }

    private static boolean isSearchedAsNumber(CustomField field) {
        try {
            @Nullable CustomFieldSearcher searcher = field.getCustomFieldSearcher();
            return searcher != null
                    && SEARCHERS.contains(searcher.getDescriptor().getCompleteKey());
        } catch (LinkageError otherJira) {
            return false;
        }
    }
}
