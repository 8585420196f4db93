package com.okrcascade.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

public class NumberFieldsTest {
    private static final String JIRA = "com.atlassian.jira.plugin.system.customfieldtypes:";

    @Test
    public void jirasNumberFieldsAndStoryPointsHoldNumbers() {
        assertThat(NumberFields.isNumber(field(JIRA + "float", null))).isTrue();
        assertThat(NumberFields.isNumber(field("com.atlassian.jpo:jpo-custom-field-original-story-points", null)))
                .isTrue();
    }

    @Test
    public void aFieldOfAnotherAppThatIsSearchedAsANumberHoldsOne() {
        assertThat(NumberFields.isNumber(field("com.example.sums:total", JIRA + "exactnumber")))
                .isTrue();
        assertThat(NumberFields.isNumber(field("com.example.sums:total", JIRA + "numberrange")))
                .isTrue();
    }

    @Test
    public void textsAndWhatNobodySearchesDoNot() {
        assertThat(NumberFields.isNumber(field(JIRA + "textfield", JIRA + "textsearcher")))
                .isFalse();
        assertThat(NumberFields.isNumber(field("com.example.sums:total", null))).isFalse();
        assertThat(NumberFields.isNumber(mock(CustomField.class))).isFalse();
    }

    /** A Jira without that method must still list its own number fields. */
    @Test
    public void whereSearchersAreNotNamedTheKnownTypesRemain() {
        CustomField other = field("com.example.sums:total", null);
        when(other.getCustomFieldSearcher()).thenThrow(new NoSuchMethodError("getCustomFieldSearcher"));
        CustomField own = field(JIRA + "float", null);
        when(own.getCustomFieldSearcher()).thenThrow(new NoSuchMethodError("getCustomFieldSearcher"));

        assertThat(NumberFields.isNumber(other)).isFalse();
        assertThat(NumberFields.isNumber(own)).isTrue();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static CustomField field(String type, @Nullable String searchedBy) {
        CustomField field = mock(CustomField.class);
        CustomFieldType<?, ?> fieldType = mock(CustomFieldType.class);
        when(fieldType.getKey()).thenReturn(type);
        when(field.getCustomFieldType()).thenReturn((CustomFieldType) fieldType);
        if (searchedBy != null) {
            CustomFieldSearcher searcher = () -> () -> searchedBy;
            when(field.getCustomFieldSearcher()).thenReturn(searcher);
        }
        return field;
    }
}
