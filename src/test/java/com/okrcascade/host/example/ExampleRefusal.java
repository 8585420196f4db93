package com.okrcascade.host.example;

/** Refuses, to be mapped to an answer. */
public class ExampleRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
