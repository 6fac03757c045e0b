<#-- Self-registration of visitors: an address and a password, and nothing else. -->
<#import "template.ftl" as layout>
<#macro problem id>
  <#if messagesPerField.existsError(id)><span id="input-error-${id}" class="field__error">${kcSanitize(messagesPerField.get(id))?no_esc}</span></#if>
</#macro>
<#macro marks id help=''>
  <#if messagesPerField.existsError(id)> aria-invalid="true" aria-describedby="input-error-${id} ${help}"<#elseif help?has_content> aria-describedby="${help}"</#if>
</#macro>
<@layout.registrationLayout displayMessage=messagesPerField.exists('global'); section>
<#if section = "header">
${msg("registerTitle")}
<#elseif section = "form">
<p class="note">${msg("madoguchiRegisterNote")}</p>
<form id="kc-register-form" action="${url.registrationAction}" method="post">
  <#if locale.currentLanguageTag?has_content><input type="hidden" id="locale" name="locale" value="${locale.currentLanguageTag}"></#if>
  <div class="field">
    <label for="email" class="field__label">${msg("email")}</label>
    <input id="email" name="email" class="input" type="email" value="${(register.formData.email!'')}" autocomplete="email" dir="ltr" required<@marks id='email'/>>
    <@problem id='email'/>
  </div>
  <#if passwordRequired??>
  <div class="field">
    <label for="password" class="field__label">${msg("password")}</label>
    <span id="password-help" class="field__help">${msg("madoguchiPasswordHelp")}</span>
    <div class="password" dir="ltr">
      <input id="password" name="password" class="input" type="password" autocomplete="new-password" required<@marks id='password' help='password-help'/>>
      <button class="password__show" type="button" aria-label="${msg("showPassword")}" aria-controls="password" data-password-toggle
              data-icon-show="password__icon" data-icon-hide="password__icon password__icon--hide"
              data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}">
        <i class="password__icon" aria-hidden="true"></i>
      </button>
    </div>
    <@problem id='password'/>
  </div>
  <div class="field">
    <label for="password-confirm" class="field__label">${msg("passwordConfirm")}</label>
    <input id="password-confirm" name="password-confirm" class="input" type="password" autocomplete="new-password" dir="ltr" required<@marks id='password-confirm'/>>
    <@problem id='password-confirm'/>
  </div>
  </#if>
  <#assign site=(client.baseUrl!'')?remove_ending('/')>
  <p>${msg("madoguchiRegisterAgree", site + "/site/terms.xhtml", site + "/site/privacy.xhtml")?no_esc}</p>
  <button class="button button--primary" id="kc-register" type="submit">${msg("doRegister")}</button>
  <p class="note"><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
</form>
<script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
</#if>
</@layout.registrationLayout>
