package com.okrcascade.host.plugin;

import com.okrcascade.host.HostTrouble;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An element of the descriptor, read the way descriptors are: attributes, children by name, trimmed text. */
record Xml(Element element) {
    static Xml parse(byte[] document) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Xml(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(document))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new HostTrouble("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }

    String name() {
        return element.getTagName();
    }

    String attribute(String name) {
        return element.getAttribute(name);
    }

    String attribute(String name, String otherwise) {
        return element.hasAttribute(name) ? element.getAttribute(name) : otherwise;
    }

    int weight() {
        return Integer.parseInt(attribute("weight", "1000"));
    }

    String text() {
        return element.getTextContent().trim();
    }

    Stream<Xml> children() {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(node -> new Xml((Element) node));
    }

    Stream<Xml> children(String name) {
        return children().filter(child -> child.name().equals(name));
    }

    Optional<Xml> child(String name) {
        return children(name).findFirst();
    }

    /** The {@code <param name="a">b</param>} children. */
    Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        children("param").forEach(param -> params.put(param.attribute("name"), param.attribute("value", param.text())));
        return params;
    }

    /** A servlet's {@code <init-param>} children. */
    Map<String, String> initParams() {
        Map<String, String> params = new LinkedHashMap<>();
        children("init-param").forEach(param -> params.put(param.textOf("param-name"), param.textOf("param-value")));
        return params;
    }

    String textOf(String childName) {
        return child(childName).map(Xml::text).orElse("");
    }

    /** The translation key of a {@code <label key="…"/>}, or its plain text. */
    Label label(String elementName) {
        return child(elementName)
                .map(label -> new Label(label.attribute("key"), label.text()))
                .orElse(Label.NONE);
    }
}
