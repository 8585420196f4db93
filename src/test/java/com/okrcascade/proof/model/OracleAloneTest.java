package com.okrcascade.proof.model;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.Test;

/** An oracle that shared code with the product would share its mistakes. */
public final class OracleAloneTest {
    private static final String ORACLE = "com.okrcascade.proof.model.oracle..";

    @Test
    public void theOracleSharesNoCodeWithTheProduct() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(ORACLE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ORACLE, "java..", "org.jspecify..")
                .check(new ClassFileImporter().importPackages("com.okrcascade.proof.model.oracle"));
    }
}
