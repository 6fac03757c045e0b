<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<#assign refused = messagesPerField.existsError('username', 'password')>
<@layout.registrationLayout displayMessage=!refused displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
<#if section = "header">
${msg("loginAccountTitle")}
<#elseif section = "form" && realm.password>
<form id="kc-form-login" action="${url.loginAction}" method="post">
  <#if refused>
  <div class="alert alert--error" role="alert"><p class="alert__text" id="input-error">${kcSanitize(messagesPerField.getFirstError('username', 'password'))?no_esc}</p></div>
  </#if>
  <#if !usernameHidden??>
  <div class="field">
    <label for="username" class="field__label">${msg(realm.loginWithEmailAllowed?then("usernameOrEmail", "username"))}</label>
    <input id="username" name="username" class="input" type="text" value="${(login.username!'')}" autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}" autofocus dir="ltr"<#if refused> aria-invalid="true" aria-describedby="input-error"</#if>>
  </div>
  </#if>
  <div class="field">
    <label for="password" class="field__label">${msg("password")}</label>
    <div class="password" dir="ltr">
      <input id="password" name="password" class="input" type="password" autocomplete="current-password"<#if refused> aria-invalid="true" aria-describedby="input-error"</#if>>
      <button class="password__show" type="button" aria-label="${msg("showPassword")}" aria-controls="password" data-password-toggle
              data-icon-show="password__icon" data-icon-hide="password__icon password__icon--hide"
              data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}">
        <i class="password__icon" aria-hidden="true"></i>
      </button>
    </div>
  </div>
  <#if realm.rememberMe && !usernameHidden??>
  <p class="field"><label><input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>> ${msg("rememberMe")}</label></p>
  </#if>
  <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
  <button class="button button--primary" name="login" id="kc-login" type="submit">${msg("doLogIn")}</button>
  <#if realm.resetPasswordAllowed>
  <p class="note"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
  </#if>
</form>
<#if social?? && social.providers?has_content>
<ul class="providers" aria-label="${msg("identity-provider-login-label")}">
  <#list social.providers as provider>
  <li><a id="social-${provider.alias}" class="button button--secondary" href="${provider.loginUrl}">${msg("madoguchiSignInWith", provider.displayName!provider.alias)}</a></li>
  </#list>
</ul>
</#if>
<@passkeys.conditionalUIData/>
<script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
<#elseif section = "info" && realm.password && realm.registrationAllowed && !registrationDisabled??>
<p class="newcomer"><span>${msg("noAccount")}</span> <a id="register" class="button" href="${url.registrationUrl}">${msg("doRegister")}</a></p>
</#if>
</@layout.registrationLayout>
