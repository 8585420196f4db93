package com.okrcascade.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.okrcascade.application.writing.Graphs;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.runner.RunWith;

/** Every surface shows what one person may see, and nothing gets round that: it would not build. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "com.okrcascade", importOptions = ImportOption.DoNotIncludeTests.class)
public class WhatReadersSeeRuleTest {
    /** Readers get what they may see from {@code ReadGraph}; whatever else there is stays behind it. */
    @ArchTest
    static final ArchRule theWebShowsOnlyWhatTheReaderSees = noClasses()
            .that()
            .resideInAPackage("com.okrcascade.web..")
            .should()
            .callMethod(Graph.class, "whole")
            .orShould()
            .callMethod(Graph.class, "restricted")
            .orShould()
            .callMethod(Graphs.class, "current")
            .orShould()
            .callMethod(Graphs.class, "refreshed")
            .orShould()
            .callConstructor(Access.class, Graph.class, Actor.class);

    /** The web's own ways to what people made would go round what they may see. */
    @ArchTest
    static final ArchRule theWebAsksNoStoreOfWhatPeopleMade = noClasses()
            .that()
            .resideInAPackage("com.okrcascade.web..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "com\\.okrcascade\\.application\\.port\\.(Buckets|CheckIns|Credits|DayGains|IssueSearch|Journal|Ledger|Links)");

    /** What follows from the whole company is told of what is hidden only as far as {@code Unseen} tells it. */
    @ArchTest
    static final ArchRule theWebNamesNothingThatTheWholeCompanyHas = noClasses()
            .that()
            .resideInAPackage("com.okrcascade.web..")
            .should()
            .callMethod(Graph.class, "items", Objective.class)
            .orShould()
            .callMethod(Graph.class, "items", KeyResult.class)
            .orShould()
            .callMethod(Graph.class, "summedBelow", KeyResultId.class)
            .orShould()
            .callMethod(Graph.class, "below", KeyResultId.class)
            .orShould()
            .callMethod(Graph.class, "below", ObjectiveId.class)
            .orShould()
            .callMethod(Graph.class, "latest", KeyResult.class)
            .orShould()
            .callMethod(Graph.class, "treeOf", KeyResult.class)
            .orShould()
            .callMethod(Graph.class, "directory")
            .orShould()
            .callMethod(Graph.class, "queries");
}
