package com.okrcascade.host.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.templaterenderer.RenderingException;
import com.okrcascade.host.example.Greeting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** Templates print what is allowed, escaped, and nothing else. */
public class AllowlistTest {
    private static final Set<String> LISTED = Set.of(Greeting.class.getName() + "#getText()");

    private static String printed(String template, boolean strict) {
        Templates templates = new Templates(path -> Optional.empty(), new Allowlist(LISTED, strict), Map::of);
        return templates.renderFragment(
                template,
                Map.of("it", new Greeting(), "list", List.of("<a>", "b"), "map", Map.of("k", 1), "bodyHtml", "<i>"));
    }

    @Test
    public void aListedGetterPrintsItsTextEscaped() {
        assertThat(printed("$it.text $it.getText()", true))
                .isEqualTo("&lt;Hello &amp; &quot;bye&quot;&gt; &lt;Hello &amp; &quot;bye&quot;&gt;");
    }

    @Test
    public void aMethodThatIsNotListedPrintsNothing() {
        assertThat(printed("[$!it.secret][$!it.getSecret()][$!it.class][$!it.text.class]", false))
                .isEqualTo("[][][][]");
    }

    @Test
    public void inTestsAMethodThatIsNotListedFails() {
        assertThatThrownBy(() -> printed("$!it.secret", true))
                .isInstanceOf(RenderingException.class)
                .hasMessageContaining("Greeting#getSecret()");
    }

    @Test
    public void plainTypesAreFree() {
        assertThat(printed(
                        "#foreach($x in $list)$x,#end$list.size() $map.k $map.get('k') #foreach($e in $map.entrySet())$e.key=$e.value#end",
                        true))
                .isEqualTo("&lt;a&gt;,b,2 1 1 k=1");
    }

    @Test
    public void whatIsHtmlByNameStaysAsItIs() {
        assertThat(printed("$bodyHtml", true)).isEqualTo("<i>");
    }
}
