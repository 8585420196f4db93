package com.okrcascade.host.example;

/** Has one getter that templates may call, and one that they may not. */
public class Greeting {
    public String getText() {
        return "<Hello & \"bye\">";
    }

    public String getSecret() {
        return "secret";
    }
}
