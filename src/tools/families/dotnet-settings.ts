import type { Configuration, Meaning } from '../settings/configuration.ts';

/** Settings of tools of .NET. */

/**
 * https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/compiler-options/errors-warnings,
 * https://learn.microsoft.com/en-us/dotnet/core/project-sdk/msbuild-props#code-analysis-properties and, of coverlet,
 * https://github.com/coverlet-coverage/coverlet/blob/master/Documentation/MSBuildIntegration.md
 */
const PROPERTIES: Readonly<Record<string, Meaning>> = {
  TreatWarningsAsErrors: 'strict',
  MSBuildTreatWarningsAsErrors: 'strict',
  CodeAnalysisTreatWarningsAsErrors: 'strict',
  WarningsAsErrors: 'adds',
  MSBuildWarningsAsErrors: 'adds',
  WarningsNotAsErrors: 'ignores',
  // https://learn.microsoft.com/en-us/dotnet/standard/frameworks
  TargetFramework: 'targets',
  TargetFrameworks: 'targets',
  NoWarn: 'ignores',
  MSBuildWarningsAsMessages: 'ignores',
  WarningLevel: 'minimum',
  Nullable: 'strict',
  EnforceCodeStyleInBuild: 'strict',
  EnableNETAnalyzers: 'strict by default',
  RunAnalyzers: 'strict by default',
  RunAnalyzersDuringBuild: 'strict by default',
  'AnalysisMode*': 'level',
  RestoreLockedMode: 'strict',
  NuGetAudit: 'strict by default',
  NuGetAuditLevel: 'fails from',
  EnablePackageValidation: 'strict',
  IsTestProject: 'strict',
  CollectCoverage: 'strict',
  Threshold: 'threshold',
  Exclude: 'ignores',
  ExcludeByFile: 'ignores',
  ExcludeByAttribute: 'ignores',
  Include: 'scope',
};

/**
 * Severities of diagnostics:
 * https://learn.microsoft.com/en-us/dotnet/fundamentals/code-analysis/configuration-options#severity-level
 */
const SEVERITIES: Readonly<Record<string, Meaning>> = {
  '**.dotnet_diagnostic.*.severity': 'level',
  '**.dotnet_analyzer_diagnostic.severity': 'level',
  '**.dotnet_analyzer_diagnostic.*.severity': 'level',
  '**.dotnet_naming_rule.*.severity': 'level',
  '**.generated_code': 'lenient',
};

export const dotnetSettings: Configuration = {
  files: [
    { path: /(?:^|\/)(?:[\w.-]+\.(?:cs|fs|vb)proj|[\w.-]+\.(?:props|targets))$/, form: 'xml' },
    { path: /(?:^|\/)[\w.-]+\.ruleset$/, form: 'xml' },
    { path: /(?:^|\/)[\w.-]*\.runsettings$/, form: 'xml' },
    { path: /(?:^|\/)\.editorconfig$/, form: 'ini' },
    { path: /(?:^|\/)[\w.-]*\.?globalconfig$/, form: 'ini' },
  ],
  // https://learn.microsoft.com/visualstudio/msbuild/customize-by-directory
  below: /(?:^|\/)Directory\.Build\.(?:props|targets)$/,
  keys: {
    ...Object.fromEntries(
      Object.entries(PROPERTIES).map(([key, meaning]) => [`Project.PropertyGroup.${key}`, meaning]),
    ),
    'Project.ItemGroup.NuGetAuditSuppress.Include': 'ignores',
    'Project.ItemGroup.PackageReference.Include': 'brings',
    // https://learn.microsoft.com/en-us/nuget/consume-packages/central-package-management#global-package-references
    'Project.ItemGroup.GlobalPackageReference.Include': 'brings',
    ...SEVERITIES,
    // https://learn.microsoft.com/en-us/visualstudio/code-quality/using-rule-sets-to-group-code-analysis-rules
    'RuleSet.Include.Path': 'inherits',
    'RuleSet.IncludeAll.Action': 'level',
    'RuleSet.Rules.Rule.Action': 'level',
    // https://learn.microsoft.com/en-us/visualstudio/test/configure-unit-tests-by-using-a-dot-runsettings-file
    'RunSettings.RunConfiguration.TreatNoTestsAsError': 'strict',
    'RunSettings.RunConfiguration.TestCaseFilter': 'scope',
    'RunSettings.MSTest.MapInconclusiveToFailed': 'strict',
    'RunSettings.MSTest.MapNotRunnableToFailed': 'strict by default',
    'RunSettings.**.DataCollector.Configuration.Exclude*': 'ignores',
    'RunSettings.**.DataCollector.Configuration.Include': 'scope',
  },
};

/** https://xunit.net/docs/config-xunit-runner-json */
export const xunitSettings: Configuration = {
  files: [{ path: /(?:^|\/)xunit\.runner\.json$/, form: 'script' }],
  keys: { failSkips: 'strict', failWarns: 'strict' },
};
