import { expect, test } from '@jest/globals';
import { type Both, settling, stated } from './changed-settings.ts';

/** Settings of tools of Java, Kotlin, Scala and .NET: what lets more pass, and what does not. */

type Row = [what: string, files: Both[], found: string[]];

const plugin = (name: string, configuration: string): string =>
  `<plugin><groupId>org.apache.maven.plugins</groupId><artifactId>${name}</artifactId><configuration>${configuration}</configuration></plugin>`;
const pom = (plugins: string, properties = ''): string =>
  `<?xml version="1.0"?>\n<project xmlns="http://maven.apache.org/POM/4.0.0"><name>shop</name><properties>${properties}</properties><build><plugins>${plugins}</plugins></build></project>\n`;
const limits = (lines: string, branches: string): string =>
  `<rules><rule><element>BUNDLE</element><limits><limit><counter>LINE</counter><minimum>${lines}</minimum></limit><limit><counter>BRANCH</counter><minimum>${branches}</minimum></limit></limits></rule></rules>`;
const packages = (...names: string[]): string =>
  `<Project><ItemGroup>${names.map((name) => `<PackageReference Include="${name}" />`).join('')}</ItemGroup></Project>`;

const project = (properties: string): string =>
  `<Project Sdk="Microsoft.NET.Sdk">\n  <PropertyGroup>\n${properties}\n  </PropertyGroup>\n</Project>\n`;

const weaker: Row[] = [
  [
    'Maven no longer fails',
    [
      [
        'pom.xml',
        pom(plugin('maven-surefire-plugin', '<excludes><exclude>**/Slow*</exclude></excludes>')),
        pom(
          plugin(
            'maven-surefire-plugin',
            '<testFailureIgnore>true</testFailureIgnore><rerunFailingTestsCount>2</rerunFailingTestsCount><excludes><exclude>**/Slow*</exclude><exclude>**/Pay*</exclude></excludes>',
          ),
          '<maven.test.skip>true</maven.test.skip>',
        ),
      ],
    ],
    [
      'debt: Maven in pom.xml: project.build.plugins.plugin[maven-surefire-plugin].configuration.excludes.exclude now leaves out **/Pay*',
      'debt: Maven in pom.xml: project.properties.maven.test.skip not set → true',
      'debt: Maven in pom.xml: project.build.plugins.plugin[maven-surefire-plugin].configuration.testFailureIgnore not set → true',
      'debt: Maven in pom.xml: project.build.plugins.plugin[maven-surefire-plugin].configuration.rerunFailingTestsCount 0 → 2: a test that fails is tried again',
    ],
  ],
  [
    'checks of Maven ask for less',
    [
      [
        'app/pom.xml',
        pom(plugin('jacoco-maven-plugin', limits('0.80', '0.70'))),
        pom(
          plugin('jacoco-maven-plugin', limits('0.80', '0.50')) +
            plugin('maven-checkstyle-plugin', '<failOnViolation>false</failOnViolation>'),
        ),
      ],
    ],
    [
      'debt: Maven in app/pom.xml: project.build.plugins.plugin[jacoco-maven-plugin].configuration.rules.rule[BUNDLE].limits.limit[BRANCH].minimum 0.70 → 0.50',
      'debt: Maven in app/pom.xml: project.build.plugins.plugin[maven-checkstyle-plugin].configuration.failOnViolation not set → false',
    ],
  ],
  [
    'Gradle in Kotlin lets failures pass',
    [
      [
        'build.gradle.kts',
        'tasks.withType<Test>().configureEach {\n    useJUnitPlatform()\n}\nkotlin { compilerOptions { allWarningsAsErrors.set(true) } }\n',
        'tasks.withType<Test>().configureEach {\n    useJUnitPlatform { excludeTags("slow") }\n    ignoreFailures = true // for now\n    exclude("**/Pay*")\n}\nkotlin { compilerOptions { allWarningsAsErrors.set(false) } }\n',
      ],
    ],
    [
      'debt: Gradle in build.gradle.kts: kotlin.compilerOptions.allWarningsAsErrors true → false',
      'debt: Gradle in build.gradle.kts: tasks.withType<Test>().configureEach.useJUnitPlatform.excludeTags now leaves out slow',
      'debt: Gradle in build.gradle.kts: tasks.withType<Test>().configureEach.ignoreFailures not set → true',
      'debt: Gradle in build.gradle.kts: tasks.withType<Test>().configureEach.exclude now leaves out **/Pay*',
    ],
  ],
  [
    'Gradle in Groovy asks for less',
    [
      [
        'lib/build.gradle',
        "jacocoTestCoverageVerification {\n  violationRules {\n    rule { limit { minimum = 0.8 } }\n    rule { limit { counter = 'BRANCH'; minimum = 0.7 } }\n  }\n}\ntasks.withType(JavaCompile) { options.compilerArgs << '-Werror' }\nandroid { lint { abortOnError true } }\n",
        "jacocoTestCoverageVerification {\n  violationRules {\n    rule { limit { minimum = 0.8 } }\n    rule { limit { counter = 'BRANCH'; minimum = 0.5 } }\n  }\n}\ntest { enabled = false }\nandroid { lint { abortOnError false\n  disable 'HardcodedText', 'NewApi' } }\n",
      ],
    ],
    [
      'debt: Gradle in lib/build.gradle: jacocoTestCoverageVerification.violationRules.rule.limit.minimum 0.7 → 0.5',
      'debt: Gradle in lib/build.gradle: tasks.withType(JavaCompile).options.compilerArgs: -Werror is gone',
      'debt: Gradle in lib/build.gradle: android.lint.abortOnError true → false',
      'debt: Gradle in lib/build.gradle: test.enabled not set → false',
      'debt: Gradle in lib/build.gradle: android.lint.disable now leaves out HardcodedText, NewApi',
    ],
  ],
  [
    'rules of other tools are off',
    [
      [
        'config/detekt/detekt.yml',
        'build:\n  maxIssues: 0\ncomplexity:\n  LongMethod:\n    active: true\n    threshold: 60\n',
        "build:\n  maxIssues: 20\ncomplexity:\n  LongMethod:\n    active: false\n    threshold: 80\n    excludes: ['**/pay/**']\n",
      ],
      [
        'checkstyle.xml',
        '<module name="Checker"><module name="TreeWalker"><module name="EmptyBlock"/><module name="LineLength"><property name="max" value="100"/></module></module></module>',
        '<module name="Checker"><module name="SuppressionFilter"/><module name="TreeWalker"><module name="LineLength"><property name="max" value="160"/></module></module></module>',
      ],
      [
        'app/lint.xml',
        '<lint><issue id="NewApi" severity="error"/></lint>',
        '<lint><issue id="NewApi" severity="ignore"/></lint>',
      ],
      [
        '.editorconfig',
        '[*.{kt,kts}]\nindent_size = 4\n',
        '[*.{kt,kts}]\nktlint_standard_no-wildcard-imports = disabled\n',
      ],
      ['app/lint-baseline.xml', '<issues>\n</issues>\n', '<issues>\n<issue id="A"/>\n</issues>\n'],
    ],
    [
      'debt: Checkstyle in checkstyle.xml: EmptyBlock is removed',
      'debt: Checkstyle in checkstyle.xml: module.module[TreeWalker].module[LineLength].property[max].value 100 → 160',
      'debt: Checkstyle in checkstyle.xml: module.module[SuppressionFilter].name not set → SuppressionFilter',
      'debt: Android Lint in app/lint.xml: lint.issue[NewApi].severity error → ignore',
      'debt: Android Lint in app/lint-baseline.xml: it accepts more findings as they are (2 → 3 lines)',
      'debt: ktlint in .editorconfig: *.{kt,kts}.ktlint_standard_no-wildcard-imports not set → disabled',
      'debt: detekt in config/detekt/detekt.yml: build.maxIssues 0 → 20',
      'debt: detekt in config/detekt/detekt.yml: complexity.LongMethod.active true → false',
      'debt: detekt in config/detekt/detekt.yml: complexity.LongMethod.threshold 60 → 80',
      'debt: detekt in config/detekt/detekt.yml: complexity.LongMethod.excludes now leaves out **/pay/**',
    ],
  ],
  [
    'sbt no longer fails for warnings',
    [
      [
        'build.sbt',
        'ThisBuild / coverageMinimumStmtTotal := 80\nscalacOptions ++= Seq("-deprecation", "-Xfatal-warnings")\n',
        'ThisBuild / coverageMinimumStmtTotal := 60\nscalacOptions ++= Seq("-deprecation")\n',
      ],
    ],
    [
      'debt: sbt in build.sbt: coverageMinimumStmtTotal 80 → 60',
      'debt: sbt in build.sbt: scalacOptions: -Xfatal-warnings is gone',
    ],
  ],
  [
    'an analyzer of .NET goes',
    [['Directory.Build.props', packages('StyleCop.Analyzers', 'Shop.Net'), packages('Shop.Net')]],
    [
      'debt: dotnet in Directory.Build.props: Project.ItemGroup.PackageReference.Include no longer has StyleCop.Analyzers',
    ],
  ],
  [
    '.NET no longer fails for warnings',
    [
      [
        'Directory.Build.props',
        project(
          '<TreatWarningsAsErrors>true</TreatWarningsAsErrors>\n<Nullable>enable</Nullable>\n<NoWarn>$(NoWarn);CS1591</NoWarn>',
        ),
        project(
          '<TreatWarningsAsErrors>false</TreatWarningsAsErrors>\n<Nullable>disable</Nullable>\n<NoWarn>$(NoWarn);CS1591;CS8618</NoWarn>',
        ),
      ],
      [
        'src/.editorconfig',
        '[*.cs]\ndotnet_diagnostic.CA2000.severity = error\n',
        '[*.cs]\ndotnet_diagnostic.CA2000.severity = none\n',
      ],
      [
        'team.ruleset',
        '<RuleSet Name="t"><Rules AnalyzerId="a" RuleNamespace="b"><Rule Id="CA1001" Action="Error"/></Rules></RuleSet>',
        '<RuleSet Name="t"><Rules AnalyzerId="a" RuleNamespace="b"><Rule Id="CA1001" Action="Hidden"/></Rules></RuleSet>',
      ],
    ],
    [
      'debt: dotnet in Directory.Build.props: Project.PropertyGroup.TreatWarningsAsErrors true → false',
      'debt: dotnet in Directory.Build.props: Project.PropertyGroup.Nullable enable → disable',
      'debt: dotnet in Directory.Build.props: Project.PropertyGroup.NoWarn now leaves out CS8618',
      'debt: dotnet in team.ruleset: RuleSet.Rules.Rule[CA1001].Action Error → Hidden',
      'debt: dotnet in src/.editorconfig: *.cs.dotnet_diagnostic.ca2000.severity error → none',
    ],
  ],
];

const asStrict: Row[] = [
  [
    'another plugin, another dependency and what a property says',
    [
      [
        'pom.xml',
        pom(plugin('maven-surefire-plugin', '<argLine>-Xmx1g</argLine>')),
        pom(
          plugin('maven-surefire-plugin', '<skipTests>${skipUnitTests}</skipTests>') +
            plugin(
              'maven-enforcer-plugin',
              '<rules><bannedDependencies><excludes><exclude>a:b</exclude></excludes></bannedDependencies></rules>',
            ) +
            plugin('maven-deploy-plugin', '<skip>true</skip>'),
        ),
      ],
      [
        'build.gradle',
        "dependencies {\n  testImplementation('a:b:1') {\n    exclude group: 'org.junit.vintage'\n  }\n}\n",
        "dependencies {\n  testImplementation('a:b:2') {\n    exclude group: 'org.junit.vintage'\n    exclude group: 'org.slf4j'\n  }\n  if (project.hasProperty('x')) { implementation 'c:d:1' }\n}\n",
      ],
    ],
    [],
  ],
  [
    'the same in the other language of Gradle',
    [
      ['build.gradle', 'test {\n  useJUnitPlatform()\n  ignoreFailures = false\n}\n', null],
      ['build.gradle.kts', null, 'tasks.test {\n  useJUnitPlatform()\n}\n'],
    ],
    [],
  ],
  [
    "an analyzer comes with its makers' package, or in the place of another one",
    [
      ['a/a.csproj', packages('xunit', 'xunit.analyzers'), packages('xunit.v3', 'b')],
      ['b/b.csproj', packages('StyleCop.Analyzers', 'b'), packages('Roslynator.Analyzers', 'b')],
    ],
    [],
  ],
  [
    'one of two analyzers comes for all projects',
    [
      ['a/a.csproj', packages('StyleCop.Analyzers', 'Roslynator.Analyzers'), packages('Other.Net')],
      ['Directory.Build.props', packages('b'), packages('b', 'StyleCop.Analyzers')],
    ],
    [
      'debt: dotnet in a/a.csproj: Project.ItemGroup.PackageReference.Include no longer has Roslynator.Analyzers',
    ],
  ],
  [
    'an analyzer comes for all projects, one is part of the SDK by now, and a library goes',
    [
      ['a/a.csproj', packages('StyleCop.Analyzers', 'Shop.Net'), packages('Other.Net')],
      [
        'Directory.Packages.props',
        packages('b'),
        packages('b', 'StyleCop.Analyzers').replaceAll('<Pack', '<GlobalPack'),
      ],
      ['c/c.csproj', packages('Microsoft.CodeAnalysis.NetAnalyzers'), packages('d')],
    ],
    [],
  ],
  [
    'a rule is stricter, a configuration new',
    [
      [
        'checkstyle.xml',
        '<module name="Checker"><module name="LineLength"><property name="max" value="140"/></module></module>',
        '<module name="Checker"><module name="LineLength"><property name="max" value="100"/></module><module name="NewlineAtEndOfFile"/></module>',
      ],
      ['detekt.yml', null, 'build:\n  maxIssues: 10\n'],
      [
        'a/a.csproj',
        project('<LangVersion>12</LangVersion>'),
        project('<TreatWarningsAsErrors>true</TreatWarningsAsErrors>'),
      ],
    ],
    [],
  ],
];

test.each([...weaker, ...asStrict])('%s', (_, files, found) => {
  expect(stated(settling(files))).toEqual(found);
});
