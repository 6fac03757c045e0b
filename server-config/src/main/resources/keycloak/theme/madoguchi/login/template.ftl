<#-- The frame of every sign-in page: header with the service's name and the languages, one card, nothing else. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <title>${msg("loginTitle", (realm.displayName!''))}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/mark.svg">
  <#list properties.styles?split(' ') as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#if scripts??><#list scripts as script>
  <script src="${script}"></script>
  </#list></#if>
  <script type="module">
    import { startSessionPolling } from "${url.resourcesPath}/js/authChecker.js";
    startSessionPolling("${url.ssoLoginInOtherTabsUrl?no_esc}");
  </script>
  <#if authenticationSession??>
  <script type="module">
    import { checkAuthSession } from "${url.resourcesPath}/js/authChecker.js";
    checkAuthSession("${authenticationSession.authSessionIdHash}");
  </script>
  </#if>
</head>
<body data-page-id="login-${pageId}">
  <header class="header">
    <div class="header__inner">
      <span class="brand">
        <img src="${url.resourcesPath}/img/mark.svg" alt="" width="40" height="40">
        <span class="brand__name">${msg("madoguchiService")}</span>
        <span class="brand__sub">${msg("madoguchiServiceOther")}</span>
      </span>
      <#if realm.internationalizationEnabled && locale.supported?size gt 1>
      <nav class="language" aria-label="${msg("languages")}">
        <#list locale.supported as offered>
        <a class="language__choice" lang="${offered.languageTag}" href="${offered.url}"<#if offered.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${offered.label}</a>
        </#list>
      </nav>
      </#if>
    </div>
  </header>
  <main class="card" id="kc-content">
    <h1 id="kc-page-title"><#nested "header"></h1>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <#nested "show-username">
    <p class="who"><span id="kc-attempted-username">${auth.attemptedUsername}</span> <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
    </#if>
    <#if displayRequiredFields><p class="note"><span aria-hidden="true">*</span> ${msg("requiredFields")}</p></#if>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <div class="alert alert--${message.type}" role="alert"><p class="alert__text">${kcSanitize(message.summary)?no_esc}</p></div>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
      <input type="hidden" name="tryAnotherWay" value="on">
      <button type="submit" class="button button--secondary" id="try-another-way">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><div class="note"><#nested "info"></div></#if>
  </main>
</body>
</html>
</#macro>
